import { tunableKeys, weightDescriptions, weightGroups, type TunableKey } from '@linkwell/matching-domain';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldOf, type Values } from './weight-form';
import { WeightField } from './weight-field';

interface WeightGroupsProps {
  readonly saved: Values;
  readonly usual: Values;
  readonly effect: string | undefined;
}

/** The weights in their groups, the finer ones folded away. Whoever adds a weight describes it, and finds it here. */
export function WeightGroups(weights: WeightGroupsProps) {
  return weightGroups.map(({ id, title, intro }) => {
    const keys = tunableKeys.filter((key) => weightDescriptions[key].group === id);
    const finer = keys.filter((key) => weightDescriptions[key].finer);
    return (
      <fieldset key={id} className="nhsuk-fieldset lw-weights__group">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
          <h2 className="nhsuk-fieldset__heading">{title}</h2>
        </legend>
        <div className="lw-weights__intro">{intro}</div>
        <Weights keys={keys.filter((key) => !weightDescriptions[key].finer)} {...weights} />
        {finer.length > 0 && (
          <Finer keys={finer} title={title}>
            <Weights keys={finer} {...weights} />
          </Finer>
        )}
      </fieldset>
    );
  });
}

const Weights = ({ keys, saved, usual, effect }: WeightGroupsProps & { readonly keys: readonly TunableKey[] }) =>
  keys.map((key) => <WeightField key={key} weight={key} saved={saved[key] ?? 0} usual={usual[key] ?? 0} effect={effect} />);

/** Opens by itself when something in it must be mended, so that the error summary's link reaches its field. */
function Finer({ keys, title, children }: { readonly keys: readonly TunableKey[]; readonly title: string; readonly children: ReactNode }) {
  const { errors } = useFormContext<Record<string, string>>().formState;
  const mend = keys.some((key) => errors[fieldOf(key)]);
  return (
    <details className="lw-details lw-weights__finer" {...(mend ? { open: true } : {})}>
      <summary>
        In finer detail<span className="nhsuk-u-visually-hidden">: {title}</span>
      </summary>
      <div className="lw-weights__folded">{children}</div>
    </details>
  );
}
