import type { Action, Authorization } from "../../model/model.js";

/** What a RAM user needs for an Action. */
export interface AuthorizationView {
  readonly action: string;
  readonly access: string;
  readonly hasResources: boolean;
  readonly hasRequired: boolean;
  readonly resources: readonly {
    readonly type: string;
    readonly arn: string;
    /** Every policy has to name it. */
    readonly required: boolean;
  }[];
  readonly hasConditionKeys: boolean;
  readonly conditionKeys: readonly string[];
  readonly hasDependentActions: boolean;
  /** RAM actions that the caller needs as well. */
  readonly dependentActions: readonly string[];
  /** A RAM policy that allows the Action, as JSON. */
  readonly policy: string;
}

const NO_AUTHORIZATION: AuthorizationView = {
  action: "",
  access: "",
  hasResources: false,
  hasRequired: false,
  resources: [],
  hasConditionKeys: false,
  conditionKeys: [],
  hasDependentActions: false,
  dependentActions: [],
  policy: "",
};

/** The view, empty when no source says anything. */
export function authorizationView({ authorization }: Action): AuthorizationView {
  if (authorization === undefined) return NO_AUTHORIZATION;
  const { action, access, resources = [], conditionKeys, dependentActions } = authorization;
  return {
    action,
    access,
    hasResources: resources.length > 0,
    hasRequired: resources.some(({ required }) => required),
    resources,
    hasConditionKeys: conditionKeys.length > 0,
    conditionKeys,
    hasDependentActions: dependentActions.length > 0,
    dependentActions,
    policy: JSON.stringify(policy(authorization), null, 2),
  };
}

/** Allows the Action on all resources of the account: stars stand where an ARN has a placeholder. */
function policy({ action, resources = [], dependentActions }: Authorization): object {
  const arns = [...new Set(resources.map(({ arn }) => arn.replace(/\{\w+\}/g, "*")))];
  const others = { Effect: "Allow", Action: dependentActions, Resource: "*" };
  return {
    Version: "1",
    Statement: [
      {
        Effect: "Allow",
        Action: action,
        Resource: arns.length === 0 ? "*" : arns,
      },
      ...(dependentActions.length === 0 ? [] : [others]),
    ],
  };
}
