import { PageArgs } from '@linkwell/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches, MaxLength } from 'class-validator';

/** Ids of other directories are UUIDs of any version, or of none. */
const anyUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@InputType()
class NeedTermVersionInput {
  @Field(() => ID)
  @MaxLength(100, { message: 'termId: use the id of a need' })
  termId: string;

  @Field(() => Int, { description: 'The version that was seen: a change made meanwhile is refused.' })
  @IsInt()
  version: number;
}

@InputType()
export class SynonymInput extends NeedTermVersionInput {
  @Field(() => String)
  @MaxLength(200, { message: 'text: write a word or a few' })
  text: string;
}

@InputType()
export class TermMapInput extends NeedTermVersionInput {
  @Field(() => ID)
  @Matches(anyUuid, { message: 'directoryTermId: use the id of a directory’s term' })
  directoryTermId: string;
}

@ArgsType()
export class NeedTermIdArgs {
  @Field(() => ID)
  @MaxLength(100, { message: 'id: use the id of a need' })
  id: string;
}

@ArgsType()
export class DirectoryIdArgs {
  @Field(() => ID)
  @Matches(anyUuid, { message: 'id: use the id of a taxonomy or term' })
  id: string;
}

@ArgsType()
export class DirectoryTermsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Matches(anyUuid, { message: 'taxonomyId: use the id of a taxonomy' })
  taxonomyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The terms under this one. Without it and without words to search for, the top terms.' })
  @IsOptional()
  @Matches(anyUuid, { message: 'parentId: use the id of a term' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that the name or code holds, at any level.' })
  @IsOptional()
  @MaxLength(100, { message: 'search: write 100 characters or fewer' })
  search?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether our own terms are among them.' })
  withOwn: boolean = true;
}

@ArgsType()
export class StopWordArgs {
  @Field(() => String)
  @MaxLength(100, { message: 'word: write one word' })
  word: string;
}

@ArgsType()
export class TryWordsArgs {
  @Field(() => String)
  @MaxLength(200, { message: 'text: write 200 characters or fewer' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'With `synonym`: as if those words led to this need.' })
  @IsOptional()
  @MaxLength(100)
  termId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  synonym?: string | null;
}
