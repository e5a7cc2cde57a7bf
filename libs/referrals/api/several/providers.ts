import { SendSeveral } from './send-several';
import { SeveralResolver } from './several.resolver';

export const several = [SendSeveral, SeveralResolver];
