import { describe, expect, it } from '@jest/globals';
import { tileSources } from './content-security';

describe('pictures of the map', () => {
  it.each([
    [undefined, []],
    ['https://tiles.example/{z}/{x}/{y}.png', ['https://tiles.example']],
    ['https://{s}.tiles.example/os/{z}/{x}/{y}{r}.png?key=1', ['https://*.tiles.example']],
    ['http://localhost:8080/{z}/{x}/{y}.png', ['http://localhost:8080']],
  ])('%s may come from %j', (url, sources) => expect(tileSources(url)).toEqual(sources));
});
