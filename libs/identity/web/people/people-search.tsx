import { TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';

export function PeopleSearch({ onSearch }: { readonly onSearch: (words: string) => void }) {
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form className="lw-search" role="search" onSubmit={submit}>
      <TextInput id="people-search" label="Name or e-mail address" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        Search
      </button>
    </form>
  );
}
