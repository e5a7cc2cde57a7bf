import type { UnitOfWork } from '@linkwell/database';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { suggestNeeds } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { SupportSuggestionsType, type SuggestedServiceType } from '../graphql/suggestion.type';
import { servicesNamed } from './services-named.sql';

const mostNeeds = 5;
const mostServices = 6;
const mostWords = 5;
/** Two letters begin too many names to choose from. */
const fewestLetters = 3;

/** What somebody who is still typing may mean: needs, and services by name. */
@Injectable()
export class SuggestSupport {
  constructor(private readonly vocabularies: Vocabularies) {}

  async run(unit: UnitOfWork, text: string): Promise<SupportSuggestionsType> {
    const typed = text.trim();
    const needs = typed.length < 2 ? [] : suggestNeeds(typed, await this.vocabularies.current(unit), mostNeeds);
    return Object.assign(new SupportSuggestionsType(), { needs: needs.map(({ term: { id, label } }) => ({ id, label })), services: await this.named(unit, typed) });
  }

  private async named(unit: UnitOfWork, typed: string): Promise<readonly SuggestedServiceType[]> {
    const words = typed.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, mostWords);
    if (words.join('').length < fewestLetters) return [];
    return unit.query<SuggestedServiceType>(servicesNamed, [words.map((word) => `% ${word}%`), typed.toLowerCase(), mostServices]);
  }
}
