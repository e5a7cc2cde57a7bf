import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@linkwell/kernel';

/** What an operation asks of whoever calls it. An operation that declares nothing is refused at run time, and fails a test. */
export type Access = { readonly kind: 'public' } | { readonly kind: 'permission'; readonly permission: Permission };

export const accessMetadata = 'linkwell:access';

export const Public = (): CustomDecorator => SetMetadata(accessMetadata, { kind: 'public' } satisfies Access);
export const Requires = (permission: Permission): CustomDecorator => SetMetadata(accessMetadata, { kind: 'permission', permission } satisfies Access);

/** Ids of the world that the access matrix tries an operation in: its own, its team's, another's. */
export type ExampleWorld = Readonly<Record<ExampleId, string>>;
export const exampleIds = ['user', 'team', 'site', 'organisation', 'service', 'patient', 'secondPatient', 'episode', 'agreement', 'planLink', 'need', 'referral', 'signpost', 'release', 'draft', 'duplicate', 'csvImport', 'report', 'task', 'message', 'claim', 'colleague', 'examplePerson', 'patientTask', 'appointment', 'incoming', 'intakeUpload', 'patientMerge', 'opening', 'openingToJudge', 'gpMessage', 'concern', 'disclosure', 'safetyFlag', 'legalHold', 'accessRequest', 'accessRelease'] as const;
export type ExampleId = (typeof exampleIds)[number];

/** A GraphQL document's arguments, valid in a given world. */
export type ExampleArguments = (world: ExampleWorld) => Record<string, unknown>;

export const exampleMetadata = 'linkwell:example';

/** Valid arguments of an operation, kept beside it, so that the access matrix can call every operation there is. */
export const Example = (make: ExampleArguments): CustomDecorator => SetMetadata(exampleMetadata, make);
