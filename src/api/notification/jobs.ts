import type { Jobs } from '../../jobs/tasks';
import telling from './services/telling';

const jobs: Jobs<'tell-news'> = {
  'tell-news': ({ reader }) => telling.tellNews(reader),
};

export default jobs;
