import { TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { Understood } from './understood';

/** Somebody's words, and what a search would make of them. Nothing that is typed here is kept. */
export function TryWordsBox() {
  const [text, setText] = useState('');
  return (
    <section className="lw-section" aria-labelledby="try-words-title">
      <h2 className="nhsuk-heading-m" id="try-words-title">
        Try some words
      </h2>
      <TextInput id="try-words" label="What somebody might type into the search" hint="For example: nobody to talk to, or behind with the council tax" autoComplete="off" maxLength={200} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div role="status">
        <Understood text={text} />
      </div>
    </section>
  );
}
