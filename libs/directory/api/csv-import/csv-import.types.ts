import { accessChannels, accessWays, csvFields, type AccessChannel, type AccessWay, type ChosenMapping, type CsvField } from '@linkwell/directory-domain';
import { connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBase64, IsIn, IsInt, IsOptional, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { csvImportStates, type CsvImportResult, type CsvImportState } from './csv-import-row';
import { partBytes } from './upload-csv';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const CsvImportStateEnum = enumOf(csvImportStates);
registerEnumType(CsvImportStateEnum, { name: 'CsvImportState' });
export const CsvFieldEnum = enumOf(csvFields);
registerEnumType(CsvFieldEnum, { name: 'CsvField', description: 'What a column of a list may hold.' });

@ObjectType('CsvImportResult', { description: 'What an import did; before it runs, what it would do.' })
export class CsvImportResultType implements CsvImportResult {
  @Field(() => Int) rows: number;
  @Field(() => Int) inserted: number;
  @Field(() => Int) updated: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Int, { description: 'Placed by the middle of their postcode’s sector or district.' }) approximate: number;
  @Field(() => Int) openingGiven: number;
  @Field(() => Int) openingUnderstood: number;
  @Field(() => Int, { description: 'Rows that were left out.' }) failed: number;
  @Field(() => Int, { nullable: true, description: 'After an undo: listings that stayed, because somebody changed or confirmed them since.' }) kept?: number;
}

@ObjectType('CsvImportSummary')
export class CsvImportSummary {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => Float) bytes: number;
  @Field(() => CsvImportStateEnum) state: CsvImportState;
  @Field(() => String, { nullable: true, description: 'What the list is called.' }) title: string | null;
  @Field(() => CsvImportResultType, { nullable: true }) result: CsvImportResultType | null;
  @Field(() => String, { nullable: true, description: 'Why the file cannot be used, or why the last step did not come to its end.' }) problem: string | null;
  @Field(() => DateTime) madeAt: Date;
  @Field(() => Int) version: number;
}
export const CsvImportConnection = connectionOf('CsvImportSummary', CsvImportSummary);

@ObjectType('CsvGuess')
export class CsvGuess {
  @Field(() => CsvFieldEnum) field: CsvField;
  @Field(() => String) column: string;
}

@ObjectType('CsvPreset', { description: 'A mapping that fits the file.' })
export class CsvPreset {
  @Field(() => String) name: string;
  @Field(() => String) title: string;
  @Field(() => String) attribution: string;
}

@ObjectType('CsvChoice', { description: 'What a steward has said of a list.' })
export class CsvChoice {
  @Field(() => String, { nullable: true, description: 'The name of the mapping, where it is one of `presets`.' }) preset: string | null;
  @Field(() => String) title: string;
  @Field(() => String) attribution: string;
  @Field(() => [CsvGuess]) columns: CsvGuess[];
  @Field(() => [ID]) needTermIds: readonly string[];
  @Field(() => String) way: string;
  @Field(() => [String]) channels: readonly string[];
}

@ObjectType('CsvImport', { description: 'A list that a steward imports, with what is needed to say what its columns mean.' })
export class CsvImportType extends CsvImportSummary {
  @Field(() => Int) parts: number;
  @Field(() => [String]) header: string[];
  @Field(() => [[String]], { description: 'The first rows.' }) sample: string[][];
  @Field(() => [CsvGuess]) guesses: CsvGuess[];
  @Field(() => [CsvPreset]) presets: CsvPreset[];
  @Field(() => CsvChoice, { nullable: true }) choice: CsvChoice | null;
  @Field(() => Int, { description: 'What is wrong with rows: see `csvImportProblems`.' }) problems: number;
  @Field(() => ID, { nullable: true, description: 'The last step, to watch with `task(id)`, if you took it yourself.' }) taskId: string | null;
}

@ObjectType('CsvImportProblem')
export class CsvImportProblem {
  @Field(() => Int) number: number;
  @Field(() => Int) line: number;
  @Field(() => String) field: string;
  @Field(() => String) reason: string;
}
export const CsvImportProblemConnection = connectionOf('CsvImportProblem', CsvImportProblem);

const ofImport = { message: 'id: use the id of an import.' };

@ArgsType()
export class CsvProblemsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, ofImport)
  id: string;
}

@InputType()
export class StartCsvImportInput {
  @Field(() => String)
  @MaxLength(300, { message: 'fileName: use at most 300 characters.' })
  fileName: string;

  @Field(() => Float)
  @IsInt({ message: 'bytes: use a whole number.' })
  @Min(0)
  bytes: number;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: use a UUID.' })
  idempotencyKey: string;
}

@InputType()
export class AddCsvPartInput {
  @Field(() => ID)
  @IsUUID(undefined, ofImport)
  id: string;

  @Field(() => Int, { description: 'From 0.' })
  @IsInt()
  @Min(0)
  number: number;

  @Field(() => String, { description: `The next ${partBytes} bytes of the file, or what is left of it, in base64.` })
  @IsBase64({}, { message: 'content: use base64.' })
  @MaxLength(Math.ceil(partBytes / 3) * 4, { message: 'content: a part has at most 60,000 bytes.' })
  content: string;
}

@InputType()
export class CsvImportStepInput {
  @Field(() => ID)
  @IsUUID(undefined, ofImport)
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
class ColumnOfFieldInput {
  @Field(() => CsvFieldEnum)
  @IsIn(csvFields)
  field: CsvField;

  @Field(() => String)
  @MaxLength(200, { message: 'column: use the name of a column.' })
  column: string;
}

@InputType()
class ChosenMappingInput {
  @Field(() => String)
  @MaxLength(100, { message: 'title: use at most 100 characters.' })
  title: string;

  @Field(() => String)
  @MaxLength(300, { message: 'attribution: use at most 300 characters.' })
  attribution: string;

  @Field(() => [ColumnOfFieldInput])
  @ArrayMaxSize(csvFields.length)
  @ArrayUnique(({ field }: ColumnOfFieldInput) => field)
  @ValidateNested({ each: true })
  @Type(() => ColumnOfFieldInput)
  columns: ColumnOfFieldInput[];

  @Field(() => [ID])
  @ArrayMaxSize(20, { message: 'needTermIds: choose at most 20 needs.' })
  @ArrayUnique()
  @MaxLength(60, { each: true })
  needTermIds: string[];

  @Field(() => String)
  @IsIn(accessWays, { message: `way: use ${accessWays.join(', ')}.` })
  way: AccessWay;

  @Field(() => [String])
  @ArrayUnique()
  @IsIn(accessChannels, { each: true, message: `channels: use ${accessChannels.join(', ')}.` })
  channels: AccessChannel[];
}

@InputType()
export class CheckCsvImportInput extends CsvImportStepInput {
  @Field(() => String, { nullable: true, description: 'The name of a mapping that fits (`presets`).' })
  @IsOptional()
  @MaxLength(60)
  preset?: string | null;

  @Field(() => ChosenMappingInput, { nullable: true, description: 'What the columns mean, where no preset is used.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChosenMappingInput)
  chosen?: ChosenMappingInput | null;
}

export const chosenMapping = ({ columns, ...rest }: ChosenMappingInput): ChosenMapping => ({ ...rest, columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])) });
