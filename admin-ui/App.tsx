import { lazy, useState } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import type { Language } from '../workflows/domain/language.ts';
import { Dashboard } from './dashboard/Dashboard.tsx';
import type { Messages } from './i18n/messages.ts';
import { Layout } from './layout/Layout.tsx';
import { LoginPage } from './layout/LoginPage.tsx';
import { theme } from './layout/theme.ts';
import { ConnectionProvider, connect } from './providers/connection.tsx';
import { store } from './providers/remembered.ts';
import { ApplicationCreate } from './resources/applications/index.ts';
import { archive } from './resources/archive/index.ts';
import { calendar } from './resources/calendar/index.ts';
import { cases } from './resources/cases/index.ts';
import { CouncilPage } from './resources/council/index.ts';
import { decisions } from './resources/decisions/index.ts';
import { departments } from './resources/departments/index.ts';
import { documentChecks } from './resources/document-checks/index.ts';
import { journals } from './resources/journals/index.ts';
import { lapsedTerms } from './resources/lapsed-terms/index.ts';
import { outbox } from './resources/outbox/index.ts';
import { permits } from './resources/permits/index.ts';
import { services } from './resources/services/index.ts';
import { sessions } from './resources/sessions/index.ts';

import { templates } from './resources/templates/index.ts';
import { users } from './resources/users/index.ts';
import { SearchPage } from './search/index.ts';

const LivePage = lazy(() =>
  import('./resources/sessions/live/LivePage.tsx').then((module) => ({ default: module.LivePage })),
);

export function App({ language, messages }: { language: Language; messages: Messages }) {
  const [{ api, sessions: logins, ...providers }] = useState(() => connect(language, messages));
  return (
    <ConnectionProvider value={{ api, sessions: logins }}>
      <Admin
        {...providers}
        store={store}
        theme={theme}
        darkTheme={null}
        layout={Layout}
        loginPage={LoginPage}
        dashboard={Dashboard}
        requireAuth
        disableTelemetry
        title=""
      >
        <Resource name="cases" {...cases} />
        <Resource name="permits" {...permits} />
        <Resource name="lapsed-terms" {...lapsedTerms} />
        <Resource name="archive" {...archive} />
        <Resource name="decisions" {...decisions} />
        <Resource name="sessions" {...sessions} />
        <Resource name="document-checks" {...documentChecks} />
        <Resource name="services" {...services} />
        <Resource name="calendar" {...calendar} />
        <Resource name="users" {...users} />
        <Resource name="departments" {...departments} />
        <Resource name="journals" {...journals} />
        <Resource name="templates" {...templates} />
        <Resource name="outbox" {...outbox} />
        <CustomRoutes>
          <Route path="/applications/create" element={<ApplicationCreate />} />
          <Route path="/council" element={<CouncilPage />} />
          <Route path="/sessions/:id/live" element={<LivePage />} />
          <Route path="/search" element={<SearchPage />} />
        </CustomRoutes>
      </Admin>
    </ConnectionProvider>
  );
}
