import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, RefusalType, Requires, resultOf, Unit, type Connection } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ExamplePersons } from './example-persons';
import { PreviewWeights } from './preview-weights';
import { SaveWeights } from './save-weights';
import { showHistory, showPersons, showWeights } from './show-tuning';
import { SiteWeightsRead } from './site-weights';
import {
  AddExamplePersonInput, AddTypicalPersonsInput, ChangeExamplePersonInput, personIn, PreviewWeightsArgs, RemoveExamplePersonInput, RestoreWeightsInput, SaveWeightsInput, SiteArgs, valuesIn, WeightHistoryArgs,
} from './tuning.inputs';
import { ExamplePersonsType, SiteToTuneType, SiteWeightsType, SiteWeightsVersionConnection, WeightsPreviewType, type SiteWeightsVersionType } from './tuning.types';

const SiteWeightsResult = resultOf('SiteWeights', SiteWeightsType);
const WeightsPreviewResult = resultOf('WeightsPreview', WeightsPreviewType);
const ExamplePersonsResult = resultOf('ExamplePersons', ExamplePersonsType);

const aPerson = { label: 'Older man, lonely', place: 'QX1 1', age: 76, needs: [{ termId: 'befriending', priority: 1 }] };
const aKey = '5b1f8f0a-6d0e-4c5a-9d3e-2f6f3a1c7b10';

/** What counts for how much in a site's matches: for the leads of its teams. */
@Resolver()
export class TuningResolver {
  constructor(
    private readonly sites: SiteWeightsRead,
    private readonly saving: SaveWeights,
    private readonly preview: PreviewWeights,
    private readonly persons: ExamplePersons,
  ) {}

  @Requires('matching.tune')
  @Example(() => ({}))
  @Query(() => [SiteToTuneType], { description: 'The sites that the viewer’s teams serve, by name.' })
  sitesToTune(@Unit() unit: UnitOfWork): Promise<SiteToTuneType[]> {
    return this.sites.sites(unit);
  }

  @Requires('matching.tune')
  @Example((world) => ({ siteId: world.site }))
  @Query(() => SiteWeightsType)
  async siteWeights(@Unit() unit: UnitOfWork, @Args() { siteId }: SiteArgs): Promise<SiteWeightsType> {
    return showWeights(await this.sites.of(unit, siteId));
  }

  @Requires('matching.tune')
  @Example((world) => ({ siteId: world.site, first: 5 }))
  @Query(() => SiteWeightsVersionConnection, { description: 'Every version of a site’s weights, newest first.' })
  async weightHistory(@Unit() unit: UnitOfWork, @Args() { siteId, first, after }: WeightHistoryArgs): Promise<Connection<SiteWeightsVersionType>> {
    return showHistory(await this.sites.history(unit, siteId, first, after));
  }

  /** Asked as a slider moves: the trail keeps nothing of it, for nothing is written and nobody is looked at. */
  @Requires('matching.tune')
  @Example((world) => ({ siteId: world.site, values: [{ key: 'nearness', value: 30 }] }))
  @Query(() => WeightsPreviewResult, { description: 'What other weights would do for a site’s example persons. Nothing is written.' })
  async previewWeights(@Unit() unit: UnitOfWork, @Args() { siteId, values, personIds }: PreviewWeightsArgs): Promise<WeightsPreviewType | RefusalType> {
    const previewed = await this.preview.run(unit, siteId, valuesIn(values), personIds ?? null);
    return previewed.ok ? Object.assign(new WeightsPreviewType(), previewed.value) : new RefusalType(previewed.refusal);
  }

  @Requires('matching.tune')
  @Example((world) => ({ input: { siteId: world.site, version: 1, values: [{ key: 'nearness', value: 30 }], reason: 'Most of our patients walk.', idempotencyKey: aKey } }))
  @Mutation(() => SiteWeightsResult)
  saveWeights(@Unit() unit: UnitOfWork, @Args('input') { values, ...input }: SaveWeightsInput): Promise<SiteWeightsType | RefusalType> {
    return answer(unit, 'weights.saved', this.saving.save(unit, { ...input, values: valuesIn(values) }), (siteId) => this.siteWeights(unit, { siteId }));
  }

  @Requires('matching.tune')
  @Example((world) => ({ input: { siteId: world.site, version: 1, restore: 0, reason: 'It did not help.', idempotencyKey: aKey } }))
  @Mutation(() => SiteWeightsResult)
  restoreWeights(@Unit() unit: UnitOfWork, @Args('input') input: RestoreWeightsInput): Promise<SiteWeightsType | RefusalType> {
    return answer(unit, 'weights.restored', this.saving.restore(unit, input), (siteId) => this.siteWeights(unit, { siteId }));
  }

  @Requires('matching.tune')
  @Example((world) => ({ siteId: world.site }))
  @Query(() => ExamplePersonsType)
  async examplePersons(@Unit() unit: UnitOfWork, @Args() { siteId }: SiteArgs): Promise<ExamplePersonsType> {
    return showPersons(await this.persons.of(unit, siteId));
  }

  @Requires('matching.tune')
  @Example((world) => ({ input: { ...aPerson, siteId: world.site, idempotencyKey: aKey } }))
  @Mutation(() => ExamplePersonsResult)
  addExamplePerson(@Unit() unit: UnitOfWork, @Args('input') input: AddExamplePersonInput): Promise<ExamplePersonsType | RefusalType> {
    return answer(unit, 'example-person.added', this.persons.add(unit, input.siteId, personIn(input), input.idempotencyKey), (siteId) => this.examplePersons(unit, { siteId }));
  }

  @Requires('matching.tune')
  @Example((world) => ({ input: { siteId: world.site, place: 'QX1 1', idempotencyKey: aKey } }))
  @Mutation(() => ExamplePersonsResult, { description: 'Three typical ones, to begin with.' })
  addTypicalPersons(@Unit() unit: UnitOfWork, @Args('input') { siteId: site, place, idempotencyKey }: AddTypicalPersonsInput): Promise<ExamplePersonsType | RefusalType> {
    return answer(unit, 'example-person.added', this.persons.addTypical(unit, site, place, idempotencyKey), (siteId) => this.examplePersons(unit, { siteId }));
  }

  @Requires('matching.tune')
  @Example((world) => ({ input: { ...aPerson, id: world.examplePerson, version: 1 } }))
  @Mutation(() => ExamplePersonsResult)
  changeExamplePerson(@Unit() unit: UnitOfWork, @Args('input') input: ChangeExamplePersonInput): Promise<ExamplePersonsType | RefusalType> {
    return answer(unit, 'example-person.changed', this.persons.change(unit, input.id, input.version, personIn(input)), (siteId) => this.examplePersons(unit, { siteId }));
  }

  @Requires('matching.tune')
  @Example((world) => ({ input: { id: world.examplePerson, version: 1 } }))
  @Mutation(() => ExamplePersonsResult)
  removeExamplePerson(@Unit() unit: UnitOfWork, @Args('input') { id, version }: RemoveExamplePersonInput): Promise<ExamplePersonsType | RefusalType> {
    return answer(unit, 'example-person.removed', this.persons.remove(unit, id, version), (siteId) => this.examplePersons(unit, { siteId }));
  }
}
