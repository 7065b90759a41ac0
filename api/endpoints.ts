import { absenceEndpoints } from './modules/absences/absences.routes.ts';
import { actionEndpoints } from './modules/actions/actions.routes.ts';
import { bulkEndpoints } from './modules/actions/bulk/bulk.routes.ts';
import { actVerificationEndpoints, originalEndpoints } from './modules/acts/acts.routes.ts';
import { applicationEndpoints } from './modules/applications/applications.routes.ts';
import { archiveEndpoints } from './modules/archive/archive.routes.ts';
import { calendarEndpoints } from './modules/calendar/calendar.routes.ts';
import { caseEndpoints } from './modules/cases/cases.routes.ts';
import { communityEndpoints } from './modules/communities/communities.routes.ts';
import { councilEndpoints } from './modules/council/council.routes.ts';
import { decisionEndpoints } from './modules/council/decisions.routes.ts';
import { sessionsOfCouncilEndpoints } from './modules/council/sessions.routes.ts';
import { publicCouncilEndpoints } from './modules/council-public/council-public.routes.ts';
import { councilFeedEndpoints } from './modules/council-public/feeds.routes.ts';
import { oparlEndpoints } from './modules/council-public/oparl/oparl.routes.ts';
import { departmentEndpoints } from './modules/departments/departments.routes.ts';
import { documentCheckEndpoints } from './modules/documents/document-checks.ts';
import { healthEndpoints } from './modules/health/health.routes.ts';
import { historyEndpoints } from './modules/history/history.routes.ts';
import { journalEndpoints } from './modules/journals/journals.routes.ts';
import { lapsedTermEndpoints } from './modules/lapsed-terms/lapsed-terms.routes.ts';
import { liveEndpoints } from './modules/live/live.routes.ts';
import { myDayEndpoints } from './modules/my-day/my-day.routes.ts';
import { openDataEndpoints } from './modules/open-data/open-data.routes.ts';
import { outboxEndpoints } from './modules/outbox/outbox.routes.ts';
import { permitEndpoints } from './modules/permits/permits.routes.ts';
import { publicPermitEndpoints } from './modules/permits/public-permits.routes.ts';
import { presenceEndpoints } from './modules/presence/presence.routes.ts';
import { previewEndpoints } from './modules/previews/previews.routes.ts';
import { searchEndpoints } from './modules/search/search.routes.ts';
import { serviceEndpoints } from './modules/services/services.routes.ts';
import { sessionEndpoints } from './modules/session/session.routes.ts';
import { settingsEndpoints } from './modules/settings/settings.routes.ts';
import { templateEndpoints } from './modules/templates/templates.routes.ts';
import { trackingEndpoints } from './modules/tracking/tracking.routes.ts';
import { resumableEndpoints } from './modules/uploads/resumable/resumable.routes.ts';
import { uploadEndpoints } from './modules/uploads/uploads.routes.ts';
import { userEndpoints } from './modules/users/users.routes.ts';
import type { Endpoint } from './openapi/endpoint.ts';
import type { Services } from './services.ts';

/** All that `/api/v1` answers. */
export const endpointsOf = (services: Services): Endpoint[] =>
  [
    healthEndpoints,
    communityEndpoints,
    serviceEndpoints,
    uploadEndpoints,
    resumableEndpoints,
    documentCheckEndpoints,
    applicationEndpoints,
    trackingEndpoints,
    actVerificationEndpoints,
    publicPermitEndpoints,
    sessionEndpoints,
    caseEndpoints,
    previewEndpoints,
    actionEndpoints,
    originalEndpoints,
    searchEndpoints,
    bulkEndpoints,
    historyEndpoints,
    presenceEndpoints,
    myDayEndpoints,
    absenceEndpoints,
    lapsedTermEndpoints,
    permitEndpoints,
    liveEndpoints,
    userEndpoints,
    departmentEndpoints,
    journalEndpoints,
    templateEndpoints,
    settingsEndpoints,
    calendarEndpoints,
    outboxEndpoints,
    archiveEndpoints,
    openDataEndpoints,
    councilEndpoints,
    decisionEndpoints,
    sessionsOfCouncilEndpoints,
    publicCouncilEndpoints,
    councilFeedEndpoints,
    oparlEndpoints,
  ].flatMap((endpoints) => endpoints(services));
