import { NeedAnswersResolver } from './need-answers.resolver';
import { RecordNeedAnswers } from './record-need-answers';
import { ShowNeedAnswers } from './show-need-answers';

export const needAnswers = [RecordNeedAnswers, ShowNeedAnswers, NeedAnswersResolver];
