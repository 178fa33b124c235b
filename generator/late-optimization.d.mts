export function optimizeLate(): void;
export function optimizeAsUsual(): void;
