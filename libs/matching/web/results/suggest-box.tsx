import { useGraphQuery } from '@linkwell/web-kit';
import { useCombobox } from 'downshift';
import { useState, type KeyboardEvent } from 'react';
import { SuggestSupportQuery, type Suggestions } from './match-documents';
import { usePaced } from './use-paced';

type SuggestedNeed = Pick<Suggestions['needs'][number], 'id' | 'label'>;
type SuggestedService = Pick<Suggestions['services'][number], 'serviceId' | 'name' | 'organisationName'>;

export interface SuggestBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onType: (text: string) => void;
  /** Left out: no needs are suggested. */
  readonly onNeed?: (need: SuggestedNeed) => void;
  readonly onService: (service: SuggestedService) => void;
}

type Item = { readonly kind: 'need'; readonly key: string; readonly label: string; readonly need: SuggestedNeed } | { readonly kind: 'service'; readonly key: string; readonly label: string; readonly service: SuggestedService };

const fewestLetters = 2;
/** More would cover what follows on a phone. */
const mostShown = 7;
/** Of needs, so that a name is seen among them. */
const mostNeeds = 4;
/** The first letter is asked with at once; a quick typist, or a held key, asks no oftener than this. */
export const askEveryMs = 60;
const staleAfterMs = 60_000;
/** What follows is a place: nobody's postcode is asked for among needs and names. */
const placeBegins = /(?:^|\s)near\s/i;

/** A text box that suggests needs and services while somebody types. Arrow keys move, Enter takes, Escape closes; whatever is typed may also simply stay. */
export function SuggestBox({ id, label, hint, value, error, onType, onNeed, onService }: SuggestBoxProps) {
  // It may take the place of a plainer box in which somebody is typing already.
  const [takesOver] = useState(() => document.activeElement?.id === id);
  const text = usePaced(value.trim(), askEveryMs);
  const asked = text.length >= fewestLetters && !placeBegins.test(text);
  const { data } = useGraphQuery(SuggestSupportQuery, { text }, { enabled: asked, keepPrevious: true, staleTime: staleAfterMs });
  const items = asked && data && value.trim() !== '' ? itemsOf(data.suggestSupport, onNeed !== undefined).filter((item) => item.label !== value).slice(0, mostShown) : [];
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox<Item>({
    items,
    inputId: id,
    inputValue: value,
    selectedItem: null,
    itemToString: (item) => item?.label ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem?.kind === 'need') onNeed?.(selectedItem.need);
      if (selectedItem?.kind === 'service') onService(selectedItem.service);
    },
    // Leaving the box takes nothing that was only looked at.
    stateReducer: (state, { type, changes }) => (type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem ?? null } : changes),
  });
  const open = isOpen && items.length > 0;
  /** With nothing highlighted, Enter is the form's. */
  const leaveEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || highlightedIndex >= 0) return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    closeMenu();
  };
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`nhsuk-form-group lw-suggest${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" {...getLabelProps()}>
        {label}
      </label>
      {hint && (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
      <div className="lw-suggest__box">
        <input
          className={`nhsuk-input${error ? ' nhsuk-input--error' : ''}`}
          spellCheck
          {...getInputProps({ value, onChange: (event) => onType(event.currentTarget.value), onKeyDown: leaveEnter, 'aria-expanded': open, autoFocus: takesOver, ...(described ? { 'aria-describedby': described } : {}), ...(error ? { 'aria-invalid': true } : {}) })}
        />
        <ul className="lw-suggest__list" hidden={!open} {...getMenuProps({ 'aria-label': 'Suggestions' })}>
          {open &&
            items.map((item, index) => (
              <li key={item.key} className={index === highlightedIndex ? 'lw-suggest__item lw-suggest__item--on' : 'lw-suggest__item'} {...getItemProps({ item, index })}>
                {item.label}
                <span className="lw-sub">{item.kind === 'need' ? 'Need' : item.service.organisationName === item.label ? 'Service' : item.service.organisationName}</span>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

const itemsOf = ({ needs, services }: Suggestions, withNeeds: boolean): readonly Item[] => [
  ...(withNeeds ? needs.slice(0, services.length > 0 ? mostNeeds : mostShown).map((need): Item => ({ kind: 'need', key: need.id, label: need.label, need })) : []),
  ...services.map((service): Item => ({ kind: 'service', key: service.serviceId, label: service.name, service })),
];
