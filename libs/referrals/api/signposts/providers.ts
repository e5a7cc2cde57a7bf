import { RecordSignpost } from './record-signpost';
import { SayWhatCameOfSignpost } from './say-what-came';
import { ShowSignposts } from './show-signposts';
import { SignpostsResolver } from './signposts.resolver';
import { SignpostsTold } from './signposts-told';

export const signposts = [RecordSignpost, SayWhatCameOfSignpost, ShowSignposts, SignpostsTold, SignpostsResolver];
