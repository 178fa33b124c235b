import type { Action, Authorization } from "../../model/model.js";

/** What a RAM user needs for an Action. */
export interface AuthorizationView {
  readonly action: string;
  readonly access: string;
  readonly hasResources: boolean;
  readonly resources: readonly {
    readonly type: string;
    readonly arn: string;
  }[];
  readonly hasConditionKeys: boolean;
  readonly conditionKeys: readonly string[];
  /** A RAM policy that allows the Action, as JSON. */
  readonly policy: string;
}

const NO_AUTHORIZATION: AuthorizationView = {
  action: "",
  access: "",
  hasResources: false,
  resources: [],
  hasConditionKeys: false,
  conditionKeys: [],
  policy: "",
};

/** The view, empty when no source says anything. */
export function authorizationView({ authorization }: Action): AuthorizationView {
  if (authorization === undefined) return NO_AUTHORIZATION;
  const { action, access, resources = [], conditionKeys } = authorization;
  return {
    action,
    access,
    hasResources: resources.length > 0,
    resources,
    hasConditionKeys: conditionKeys.length > 0,
    conditionKeys,
    policy: JSON.stringify(policy(authorization), null, 2),
  };
}

/** Allows the Action on all resources of the account: stars stand where an ARN has a placeholder. */
function policy({ action, resources = [] }: Authorization): object {
  const arns = [...new Set(resources.map(({ arn }) => arn.replace(/\{\w+\}/g, "*")))];
  return {
    Version: "1",
    Statement: [
      {
        Effect: "Allow",
        Action: action,
        Resource: arns.length === 0 ? "*" : arns,
      },
    ],
  };
}
