import { EmptyState, Failure, Loading, Page } from '@linkwell/web-kit';
import { usePlacesOfWork } from './places-of-work';
import { ReferralForm } from './referral-form';

export function NewReferralPage() {
  const { places, error, refetch } = usePlacesOfWork();
  return (
    <Page title="Add a referral" backLink={{ to: '/triage', label: 'Triage' }}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!places && !error && <Loading />}
      {places?.length === 0 && (
        <EmptyState title="Your team serves no practice yet">
          <p>Ask your operator to add the practices that your team works with.</p>
        </EmptyState>
      )}
      {places && places.length > 0 && <ReferralForm places={places} />}
    </Page>
  );
}
