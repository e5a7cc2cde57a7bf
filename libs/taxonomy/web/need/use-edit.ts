import { failureWords, type ServerRefusal } from '@linkwell/web-kit';
import { useState } from 'react';

type Answer = { readonly __typename: string } | ({ readonly __typename: 'Refusal' } & ServerRefusal);

/** Does an edit that a button asks for, and keeps the words of what was done or of why it was not. */
export function useEdit() {
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const edit = async (deed: () => Promise<Answer>, words: string) => {
    setDone('');
    setProblem('');
    try {
      const answer = await deed();
      if (answer.__typename === 'Refusal' && 'message' in answer) setProblem(answer.message);
      else setDone(words);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return { done, problem, edit, tell: setDone };
}
