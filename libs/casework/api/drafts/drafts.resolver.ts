import type { UnitOfWork } from '@linkwell/database';
import { DateTime, Example, Requires, Unit } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '../graphql/enums';
import { draftForms, FormDrafts, type Draft, type DraftFormName } from './form-drafts';

const DraftFormEnum = enumOf('DraftForm', draftForms);

@ArgsType()
class DraftArgs {
  @Field(() => DraftFormEnum)
  form: DraftFormName;

  @Field(() => ID, { nullable: true, description: 'Whom it is about; left out for somebody new.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId?: string | null;
}

@InputType()
class SaveFormDraftInput {
  @Field(() => DraftFormEnum)
  form: DraftFormName;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId?: string | null;

  @Field(() => String, { description: 'The answers as the form keeps them.' })
  @MaxLength(40_000, { message: 'content: this draft is too long to keep' })
  content: string;
}

@ObjectType('FormDraft', { description: 'A form that the viewer has begun and not sent.' })
class FormDraftType implements Draft {
  @Field(() => String)
  content: string;

  @Field(() => DateTime)
  savedAt: Date;
}

/** Unfinished forms, each its writer's own. */
@Resolver()
export class DraftsResolver {
  constructor(private readonly drafts: FormDrafts) {}

  @Requires('patient.write')
  @Example((world) => ({ form: 'contact', patientId: world.patient }))
  @Query(() => FormDraftType, { nullable: true })
  formDraft(@Unit() unit: UnitOfWork, @Args() { form, patientId }: DraftArgs): Promise<Draft | null> {
    return this.drafts.read(unit, form, patientId ?? null);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { form: 'contact', patientId: world.patient, content: '{}' } }))
  @Mutation(() => DateTime, { description: 'When it was saved.' })
  saveFormDraft(@Unit() unit: UnitOfWork, @Args('input') { form, patientId, content }: SaveFormDraftInput): Promise<Date> {
    return this.drafts.save(unit, form, patientId ?? null, content);
  }

  @Requires('patient.write')
  @Example((world) => ({ form: 'contact', patientId: world.patient }))
  @Mutation(() => Boolean, { description: 'Whether there was one.' })
  discardFormDraft(@Unit() unit: UnitOfWork, @Args() { form, patientId }: DraftArgs): Promise<boolean> {
    return this.drafts.discard(unit, form, patientId ?? null);
  }
}
