import type { Permission } from '@linkwell/kernel';
import type { JSX } from 'react';

/** A part of the patient's page that another feature brings: referrals, measures. */
export interface PatientPanel {
  /** Becomes the id of the part's heading. */
  readonly id: string;
  readonly title: string;
  /** Shown to those only who hold it; without one to everybody who may see the patient. */
  readonly permission?: Permission;
  readonly Component: (props: { readonly patientId: string; readonly episodeId: string }) => JSX.Element;
}
