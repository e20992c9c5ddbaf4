import { QueryClient, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../src/http/contract/case.ts';
import type { Receipt } from '../../../src/http/contract/evidence.ts';
import type { IncidentView } from '../../../src/http/contract/incidents.ts';
import type { ReportView } from '../../../src/http/contract/reports.ts';
import { ApiError, call, type Fetched } from './client.ts';

/** Everything read is thrown away when the journal moves (`live.ts`), and until then need not be asked for again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: (failed, error) => !(error instanceof ApiError && error.problem.status >= 400) && failed < 2 },
  },
});

export const useCase = (): UseQueryResult<Fetched<CaseView>> => useQuery({ queryKey: ['case'], queryFn: ({ signal }) => call('get', '/api/case', { signal }) });

export const useIncident = (id: string): UseQueryResult<Fetched<IncidentView>> =>
  useQuery({ queryKey: ['incident', id], queryFn: ({ signal }) => call('get', '/api/incidents/{id}', { params: { id }, signal }) });

export const useReport = (id: string, version?: number): UseQueryResult<Fetched<ReportView>> =>
  useQuery({
    queryKey: ['report', id, version ?? null],
    queryFn: ({ signal }) => call('get', '/api/reports/{id}', { params: { id }, query: version === undefined ? {} : { version }, signal }),
  });

export const useReceipt = (id: string): UseQueryResult<Fetched<Receipt>> =>
  useQuery({ queryKey: ['receipt', id], queryFn: ({ signal }) => call('get', '/api/receipts/{id}', { params: { id }, query: {}, signal }) });

interface Paged<Row> {
  rows: Row[];
  next: string | null;
  total: number;
}

/** A list that is fetched page by page as it is scrolled. */
export function usePages<Row>(key: readonly unknown[], fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Fetched<Paged<Row>>>) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ body }) => body.next ?? undefined,
  });
  const pages = query.data?.pages ?? [];
  return {
    rows: pages.flatMap(({ body }) => body.rows),
    total: pages[0]?.body.total ?? 0,
    seen: pages[0]?.seen ?? null,
    more: query.hasNextPage,
    fetchMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    isPending: query.isPending,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
