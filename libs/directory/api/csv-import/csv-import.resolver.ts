import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type Connection, type RefusalType } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AddCsvPartInput, CheckCsvImportInput, chosenMapping, CsvImportConnection, CsvImportProblem, CsvImportProblemConnection, CsvImportStepInput, CsvImportSummary, CsvImportType,
  CsvProblemsArgs, StartCsvImportInput,
} from './csv-import.types';
import { ShowCsvImports } from './show-csv-imports';
import { SteerCsvImport } from './steer-csv-import';
import { UploadCsv } from './upload-csv';

const CsvImportAnswer = resultOf('CsvImportAnswer', CsvImportType);

/** Lists of services that stewards bring in as files. */
@Resolver()
export class CsvImportResolver {
  constructor(
    private readonly uploading: UploadCsv,
    private readonly steering: SteerCsvImport,
    private readonly showing: ShowCsvImports,
  ) {}

  @Requires('directory.import')
  @Example(() => ({ first: 5 }))
  @Query(() => CsvImportConnection)
  csvImports(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs): Promise<Connection<CsvImportSummary>> {
    return this.showing.list(unit, first, after);
  }

  @Requires('directory.import')
  @Example((world) => ({ id: world.csvImport }))
  @Query(() => CsvImportType)
  csvImport(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<CsvImportType> {
    return this.showing.one(unit, id);
  }

  @Requires('directory.import')
  @Example((world) => ({ id: world.csvImport, first: 5 }))
  @Query(() => CsvImportProblemConnection)
  csvImportProblems(@Unit() unit: UnitOfWork, @Args() { id, first, after }: CsvProblemsArgs): Promise<Connection<CsvImportProblem>> {
    return this.showing.problems(unit, id, first, after);
  }

  @Requires('directory.import')
  @Example(() => ({ input: { fileName: 'list.csv', bytes: 60_001, idempotencyKey: 'c2a6e8a4-6c4e-4b8a-9a3e-0d4f7a1b2c3d' } }))
  @Mutation(() => CsvImportAnswer)
  startCsvImport(@Unit() unit: UnitOfWork, @Args('input') input: StartCsvImportInput): Promise<CsvImportType | RefusalType> {
    return answer(unit, 'csv-import.started', this.uploading.start(unit, input), (id) => this.showing.one(unit, id));
  }

  @Requires('directory.import')
  @Example((world) => ({ input: { id: world.csvImport, number: 0, content: 'YSxiCg==' } }))
  @Mutation(() => CsvImportAnswer)
  addCsvPart(@Unit() unit: UnitOfWork, @Args('input') input: AddCsvPartInput): Promise<CsvImportType | RefusalType> {
    return answer(unit, 'csv-import.uploaded', this.uploading.add(unit, input), (id) => this.showing.one(unit, id));
  }

  @Requires('directory.import')
  @Example((world) => ({ input: { id: world.csvImport, version: 1, preset: 'food-banks' } }))
  @Mutation(() => CsvImportAnswer)
  checkCsvImport(@Unit() unit: UnitOfWork, @Args('input') { chosen, ...input }: CheckCsvImportInput): Promise<CsvImportType | RefusalType> {
    return answer(unit, 'csv-import.checking', this.steering.check(unit, { ...input, chosen: chosen ? chosenMapping(chosen) : null }), (id) => this.showing.one(unit, id));
  }

  @Requires('directory.import')
  @Example((world) => ({ input: { id: world.csvImport, version: 1 } }))
  @Mutation(() => CsvImportAnswer)
  runCsvImport(@Unit() unit: UnitOfWork, @Args('input') input: CsvImportStepInput): Promise<CsvImportType | RefusalType> {
    return answer(unit, 'csv-import.importing', this.steering.run(unit, input), (id) => this.showing.one(unit, id));
  }

  @Requires('directory.import')
  @Example((world) => ({ input: { id: world.csvImport, version: 1 } }))
  @Mutation(() => CsvImportAnswer)
  undoCsvImport(@Unit() unit: UnitOfWork, @Args('input') input: CsvImportStepInput): Promise<CsvImportType | RefusalType> {
    return answer(unit, 'csv-import.undoing', this.steering.undo(unit, input), (id) => this.showing.one(unit, id));
  }

  @Requires('directory.import')
  @Example((world) => ({ input: { id: world.csvImport, version: 1 } }))
  @Mutation(() => CsvImportAnswer)
  discardCsvImport(@Unit() unit: UnitOfWork, @Args('input') input: CsvImportStepInput): Promise<CsvImportType | RefusalType> {
    return answer(unit, 'csv-import.discarded', this.steering.discard(unit, input), (id) => this.showing.one(unit, id));
  }
}
