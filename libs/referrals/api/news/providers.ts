import { AskForNews } from './ask-for-news';
import { NewsResolver } from './news.resolver';

export const news = [AskForNews, NewsResolver];
