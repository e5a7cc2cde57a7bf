import { asWritten, type TimelineWords } from '@linkwell/casework-web';
import { outcomeWords, wayWords } from './signpost-words';

const given = <Words extends object>(words: Words, code: string): keyof Words | undefined => (code in words ? (code as keyof Words) : undefined);

/** How a signpost reads in the patient's timeline. */
export const signpostTimelineWords: TimelineWords = {
  kind: 'signpost',
  label: 'Details given',
  title: ([what = '', way = ''], about) => {
    const service = about ?? 'A service';
    const how = given(wayWords, way);
    if (what === 'handed_over') return `${service}: details given${how ? `, ${wayWords[how]}` : ''}`;
    const outcome = given(outcomeWords, what);
    return `${service}: ${outcome ? outcomeWords[outcome].words.toLowerCase() : asWritten(what)}`;
  },
};
