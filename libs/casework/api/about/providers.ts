import { AboutResolver } from './about.resolver';
import { RecordAbout } from './record-about';

/** Everything by which it is kept what else was asked about a person. */
export const about = [AboutResolver, RecordAbout];
