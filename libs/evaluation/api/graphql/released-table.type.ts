import { dimensions, hiddenReasons, measures, type DimensionId, type HiddenReason, type MeasureId } from '@linkwell/evaluation-domain';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { ReleaseType } from './release.type';

const enumOf = <Name extends string>(names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

const MeasureEnum = enumOf(Object.keys(measures) as MeasureId[]);
const DimensionEnum = enumOf(Object.keys(dimensions) as DimensionId[]);
const HiddenReasonEnum = enumOf(hiddenReasons);
registerEnumType(MeasureEnum, { name: 'ReleasedMeasure', description: 'What a released figure counts: different people.' });
registerEnumType(DimensionEnum, { name: 'ReleasedDimension', description: 'What released figures may be split by.' });
registerEnumType(HiddenReasonEnum, { name: 'HiddenReason', description: 'Why a figure is hidden. Hidden never means zero.' });

@ArgsType()
export class ReleasedTableArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'releaseId: give the id of a release' })
  releaseId: string;

  @Field(() => MeasureEnum)
  measure: MeasureId;

  @Field(() => DimensionEnum)
  rows: DimensionId;

  @Field(() => DimensionEnum, { nullable: true, description: 'Another dimension than the rows’; left out, the table has one column of totals.' })
  @IsOptional()
  columns?: DimensionId | null;
}

@ObjectType({ description: 'A value of a dimension, or (without an id) its total.' })
export class TableHeading {
  @Field(() => ID, { nullable: true })
  id: string | null;

  @Field(() => String)
  label: string;
}

@ObjectType('ReleasedCell', { description: 'A number of people, or why it is hidden.' })
export class ReleasedCellType {
  @Field(() => Int, { nullable: true, description: 'Rounded. Zero only where the combination cannot exist.' })
  value: number | null;

  @Field(() => HiddenReasonEnum, { nullable: true })
  hiddenReason: HiddenReason | null;

  @Field(() => String, { nullable: true })
  hiddenWords: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole per cent of the table’s `percentOf`, from two released figures; none where either is hidden.' })
  percent: number | null;
}

@ObjectType()
export class TableLine {
  @Field(() => TableHeading)
  heading: TableHeading;

  @Field(() => [ReleasedCellType], { description: 'One for each of the table’s columns, in their order.' })
  cells: ReleasedCellType[];
}

@ObjectType('ReleasedTable', { description: 'Released figures; totals come last.' })
export class ReleasedTableType {
  @Field(() => ReleaseType)
  release: ReleaseType;

  @Field(() => String)
  title: string;

  @Field(() => String)
  definition: string;

  @Field(() => String, { nullable: true, description: 'The measure that percentages are of.' })
  percentOf: string | null;

  @Field(() => String)
  rowsLabel: string;

  @Field(() => String, { nullable: true })
  columnsLabel: string | null;

  @Field(() => [TableHeading])
  columns: TableHeading[];

  @Field(() => [TableLine])
  lines: TableLine[];

  @Field(() => [String])
  caveats: string[];

  @Field(() => String)
  methodStatement: string;
}
