export const GO_ENVIRONMENT: Readonly<Record<string, string>>;
