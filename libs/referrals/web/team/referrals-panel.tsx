import { DataTable, DateText, EmptyState, Failure, Loading, Pager, StatusTag, useGraphPages } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { DueDay } from '../parts/overdue';
import { BegunReferral } from '../refer/begun-referral';
import { SignpostsOfPatient } from '../signposts/signposts-of-patient';
import { stateWords } from '../words';
import { ReferralsOfPatientQuery } from './team-documents';

export interface ReferralsPanelProps {
  readonly patientId: string;
  readonly episodeId: string;
}

/** A patient's referrals and where each stands. Stands under a heading of the patient's page. */
export function ReferralsPanel({ patientId }: ReferralsPanelProps) {
  return (
    <>
      <BegunReferral patientId={patientId} />
      <ReferralsOfPatient patientId={patientId} />
      <SignpostsOfPatient patientId={patientId} />
    </>
  );
}

function ReferralsOfPatient({ patientId }: Pick<ReferralsPanelProps, 'patientId'>) {
  const referrals = useGraphPages(ReferralsOfPatientQuery, { patientId, first: 10 }, (data) => data.referralsOfPatient);
  if (referrals.error) return <Failure error={referrals.error} onRetry={referrals.refetch} />;
  if (referrals.isPending) return <Loading label="Loading referrals" />;
  if (referrals.nodes.length === 0) {
    return (
      <EmptyState title="No referrals yet">
        <p>Record what the person needs, then find support and refer from there.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption="Referrals"
        hideCaption
        rows={referrals.nodes}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Service',
            cell: ({ id, serviceName, organisationName }) => (
              <>
                <Link to={`/referrals/${id}`}>{serviceName}</Link>
                {organisationName !== serviceName && <span className="lw-sub">{organisationName}</span>}
              </>
            ),
          },
          { heading: 'Where it stands', cell: ({ state }) => <StatusTag tone={stateWords(state).tone}>{stateWords(state).words}</StatusTag> },
          { heading: 'Sent', cell: ({ sentAt }) => <DateText value={sentAt} dayOnly /> },
          { heading: 'Next word due', cell: ({ dueOn, overdue }) => <DueDay dueOn={dueOn} overdue={overdue} /> },
        ]}
      />
      {(referrals.hasMore || referrals.nodes.length > 10) && <Pager pages={referrals} what="referrals" />}
    </>
  );
}
