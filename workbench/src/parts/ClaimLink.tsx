import { Link } from '@tanstack/react-router';
import { claimName, reportName } from './ids.ts';

/** The way from a claim to its words in the archived text. */
export function ClaimLink({ claim }: { claim: { id: string; report: string } }) {
  const name = claimName(claim.id);
  return (
    <Link className="ref" to="/reports/$id" params={{ id: reportName(claim.report) }} search={{ claim: name }}>
      {name}
    </Link>
  );
}
