/** Jest's order of files: those that take minutes begin first, so that no worker is left with one alone at the end. The rest as Jest has it. */
import Sequencer from '@jest/test-sequencer';

const longest = ['test/lifecycle/start.spec.ts', 'test/real-input/commands.spec.ts', 'test/access/matrix.db.spec.ts', 'test/lifecycle/restore.db.spec.ts', 'open-referral-import/large-input.db.spec.ts'];
const rank = ({ path }) => {
  const place = longest.findIndex((name) => path.endsWith(name));
  return place < 0 ? longest.length : place;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
