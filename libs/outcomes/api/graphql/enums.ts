import { answerModes, completionStatuses, timePoints, type AnswerMode, type ChangeDirection, type CompletionStatus, type TimePoint, type Timing } from '@linkwell/outcomes-domain';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <Name extends string>(names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const TimePointEnum: { [N in TimePoint]: N } = enumOf(timePoints);
export const CompletionStatusEnum: { [N in CompletionStatus]: N } = enumOf(completionStatuses);
export const AnswerModeEnum: { [N in AnswerMode]: N } = enumOf(answerModes);
export const ChangeDirectionEnum: { [N in ChangeDirection]: N } = enumOf(['improved', 'worsened', 'same']);
export const TimingEnum: { [N in Timing]: N } = enumOf(['in_time', 'early', 'late', 'unknown']);

registerEnumType(TimePointEnum, { name: 'TimePoint', description: 'When an instrument is answered within an episode.' });
registerEnumType(CompletionStatusEnum, { name: 'CompletionStatus', description: 'Declined, not reached and not suitable are answers too, and are counted.' });
registerEnumType(AnswerModeEnum, { name: 'AnswerMode' });
registerEnumType(ChangeDirectionEnum, { name: 'ChangeDirection', description: 'Said for the person: a lower anxiety has improved.' });
registerEnumType(TimingEnum, { name: 'Timing', description: 'Whether it was asked when it should have been: the baseline within 28 days of first contact, the end within 28 days of closing.' });
