import { ComposeGpMessage } from './compose-gp-message';
import { GpMessageResolver } from './gp-message.resolver';
import { ReadGpMessages } from './read-gp-messages';
import { RecordGpMessage } from './record-gp-message';
import { ServicesToldSources } from './services-told';

/** Messages back to GP and referrer. */
export const gpMessages = [ComposeGpMessage, GpMessageResolver, ReadGpMessages, RecordGpMessage, ServicesToldSources];
