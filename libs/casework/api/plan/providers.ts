import { PlanLinks } from './plan-links';
import { PlanResolver } from './plan.resolver';
import { ReadPlan } from './read-plan';
import { SavePlan } from './save-plan';

export const planProviders = [PlanLinks, ReadPlan, SavePlan, PlanResolver];
