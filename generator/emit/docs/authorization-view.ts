import type { Action, Authorization, AuthorizationResource } from "../../model/model.js";

/** What a RAM user needs for an Action. */
export interface AuthorizationView {
  readonly action: string;
  readonly access: string;
  readonly hasResources: boolean;
  readonly hasRequired: boolean;
  readonly resources: readonly {
    readonly type: string;
    readonly hasArn: boolean;
    readonly arn: string;
    /** Every policy has to name it. */
    readonly required: boolean;
  }[];
  /** Whether the policy names ARNs, of which it allows all. */
  readonly hasArns: boolean;
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
  hasArns: false,
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
    resources: resources.map(({ type, arn = "", required }) => ({ type, hasArn: arn !== "", arn, required })),
    hasArns: knownArns(resources) !== undefined,
    hasConditionKeys: conditionKeys.length > 0,
    conditionKeys,
    hasDependentActions: dependentActions.length > 0,
    dependentActions,
    policy: JSON.stringify(policy(authorization), null, 2),
  };
}

/** The ARNs with stars for placeholders; undefined when one is not known, for a policy without it would allow nothing. */
function knownArns(resources: readonly AuthorizationResource[]): string[] | undefined {
  const arns = resources.flatMap(({ arn }) => (arn === undefined ? [] : [arn.replace(/\{\w+\}/g, "*")]));
  return arns.length === 0 || arns.length < resources.length ? undefined : [...new Set(arns)];
}

/** Allows the Action on all resources of the account. */
function policy({ action, resources = [], dependentActions }: Authorization): object {
  const others = { Effect: "Allow", Action: dependentActions, Resource: "*" };
  return {
    Version: "1",
    Statement: [
      {
        Effect: "Allow",
        Action: action,
        Resource: knownArns(resources) ?? "*",
      },
      ...(dependentActions.length === 0 ? [] : [others]),
    ],
  };
}
