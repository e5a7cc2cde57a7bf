import { onOnePage } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { planCalendar } from './plan-calendar';
import { latestEpisode, linksOfPlan, planWithoutConfidences, wholePlan } from './plan.sql';
import { PlanGoalType, PlanLinkType, PlanStepType, PlanType, SharedPlanType } from './plan.type';

interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly patientId: string;
  readonly reviewedOn: CalendarDate | null;
  readonly savedAt: Date;
  readonly teamName: string;
  readonly goals: readonly PlanGoalType[];
}

export interface LatestEpisode {
  readonly episodeId: string;
  readonly teamId: string;
  readonly state: string;
  readonly planId: string | null;
  readonly version: number | null;
}

/** Reads the plan of a patient's latest episode: all of it for the desk, or what may leave it. */
@Injectable()
export class ReadPlan {
  constructor(private readonly fields: PatientFields) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async episode(unit: UnitOfWork, patientId: string): Promise<LatestEpisode> {
    const [episode] = await unit.query<LatestEpisode>(latestEpisode, [patientId]);
    if (!episode) throw notFound();
    return episode;
  }

  async forDesk(unit: UnitOfWork, patientId: string): Promise<PlanType> {
    const episode = await this.episode(unit, patientId);
    const [plan] = await unit.query<PlanRow>(wholePlan, [episode.episodeId]);
    const links = plan ? await unit.query<PlanLinkType>(linksOfPlan, [plan.id]) : [];
    const manager = await unit.manager();
    const patient = await manager.findOneByOrFail(Patient, { id: patientId as never });
    await unit.audit({ action: 'plan.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return Object.assign(new PlanType(), {
      patientId, running: episode.state === 'accepted', safeEmail: this.fields.open(patient.id, patient).safeContact?.email ?? null,
      reviewedOn: plan?.reviewedOn ?? null, savedAt: plan?.savedAt ?? null, version: plan?.version ?? 0,
      goals: this.goals(plan?.goals ?? []), links: links.map((link) => Object.assign(new PlanLinkType(), link)),
    });
  }

  /** Throws NOT_FOUND where there is no plan. */
  async toShare(unit: UnitOfWork, patientId: string, page: string): Promise<SharedPlanType> {
    const { planId } = await this.episode(unit, patientId);
    if (planId === null) throw notFound();
    await unit.audit({ action: 'plan.taken_out', subjectType: 'patient', subjectIds: [patientId] });
    return this.shared(unit, planId, page);
  }

  /** Whoever asks has written the audit entry. `page`: where the plan can be read, for the calendar. */
  async shared(unit: UnitOfWork, planId: string, page: string): Promise<SharedPlanType> {
    const [plan] = await unit.query<PlanRow>(planWithoutConfidences, [planId]);
    if (!plan) throw notFound();
    const goals = this.goals(plan.goals);
    const fitted = onOnePage(goals);
    return Object.assign(new SharedPlanType(), {
      teamName: plan.teamName, reviewedOn: plan.reviewedOn, goals, size: fitted.size, leftOut: fitted.leftOut,
      onePage: fitted.goals.map((goal) => Object.assign(new PlanGoalType(), goal)),
      calendar: planCalendar(goals, page, plan.savedAt),
    });
  }

  private goals(rows: readonly PlanGoalType[]): PlanGoalType[] {
    return rows.map(({ steps, ...goal }) => Object.assign(new PlanGoalType(), {
      ...goal,
      words: this.fields.openWords('plan_goal.words', goal.id, goal.words) ?? '',
      steps: steps.map((step) => Object.assign(new PlanStepType(), step, { words: this.fields.openWords('plan_step.words', step.id, step.words) ?? '' })),
    }));
  }
}
