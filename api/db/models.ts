import type { Connection } from 'mongoose';
import { accessJournalModel } from '../modules/access-journal/access-journal.model.ts';
import { actsModel } from '../modules/acts/acts.model.ts';
import { destructionActsModel } from '../modules/archive/destruction-acts.model.ts';
import { destructionItemsModel } from '../modules/archive/destruction-items.model.ts';
import { holdsModel } from '../modules/archive/holds.model.ts';
import { transfersModel } from '../modules/archive/transfers.model.ts';
import { calendarsModel } from '../modules/calendar/calendars.model.ts';
import { casesModel } from '../modules/cases/cases.model.ts';
import { communitiesModel } from '../modules/communities/communities.model.ts';
import { contentsModel } from '../modules/contents/contents.model.ts';
import { decisionsModel } from '../modules/council/decisions.model.ts';
import { councilNotesModel } from '../modules/council/notes.model.ts';
import { councilSessionsModel } from '../modules/council/sessions.model.ts';
import { departmentsModel } from '../modules/departments/departments.model.ts';
import { documentTextsModel } from '../modules/document-texts/document-texts.model.ts';
import { documentsModel } from '../modules/documents/documents.model.ts';
import { eventsModel } from '../modules/events/events.model.ts';
import { subjectEventsModel } from '../modules/events/subject-events.model.ts';
import { incidentsModel } from '../modules/incidents/incidents.model.ts';
import { definitionsModel } from '../modules/laws/definitions.model.ts';
import { serviceSettingsModel } from '../modules/laws/service-settings.model.ts';
import { effectsModel } from '../modules/outbox/effects.model.ts';
import { mailsModel } from '../modules/outbox/mails.model.ts';
import { permitsModel } from '../modules/permits/permits.model.ts';
import { previewsModel } from '../modules/previews/previews.model.ts';
import { registerModel } from '../modules/register/register.model.ts';
import { searchModel } from '../modules/search/search.model.ts';
import { submissionsModel } from '../modules/submissions/submissions.model.ts';
import { templatesModel } from '../modules/templates/templates.model.ts';
import { uploadsModel } from '../modules/uploads/uploads.model.ts';
import { usersModel } from '../modules/users/users.model.ts';

export type Models = ReturnType<typeof modelsOf>;

/** The whole record on one connection. */
export const modelsOf = (connection: Connection) => ({
  register: registerModel(connection),
  events: eventsModel(connection),
  subjectEvents: subjectEventsModel(connection),
  cases: casesModel(connection),
  permits: permitsModel(connection),
  submissions: submissionsModel(connection),
  contents: contentsModel(connection),
  uploads: uploadsModel(connection),
  documents: documentsModel(connection),
  acts: actsModel(connection),
  templates: templatesModel(connection),
  documentTexts: documentTextsModel(connection),
  previews: previewsModel(connection),
  effects: effectsModel(connection),
  mails: mailsModel(connection),
  users: usersModel(connection),
  communities: communitiesModel(connection),
  departments: departmentsModel(connection),
  decisions: decisionsModel(connection),
  councilSessions: councilSessionsModel(connection),
  councilNotes: councilNotesModel(connection),
  definitions: definitionsModel(connection),
  serviceSettings: serviceSettingsModel(connection),
  calendars: calendarsModel(connection),
  accessJournal: accessJournalModel(connection),
  incidents: incidentsModel(connection),
  holds: holdsModel(connection),
  destructionActs: destructionActsModel(connection),
  destructionItems: destructionItemsModel(connection),
  transfers: transfersModel(connection),
  search: searchModel(connection),
});
