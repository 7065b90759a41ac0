import type { Service } from '../domain/service.ts';
import { addressAssignment } from './address-assignment/index.ts';
import { administrativeComplaint } from './administrative-complaint/index.ts';
import { afterMidnightPermit } from './after-midnight-permit/index.ts';
import { alcoholTobaccoPermit } from './alcohol-tobacco-permit/index.ts';
import { archiveCopy } from './archive-copy/index.ts';
import { burialPlot } from './burial-plot/index.ts';
import { certificateFamily } from './certificate-family/index.ts';
import { certificateLandUse } from './certificate-land-use/index.ts';
import { certificateResidence } from './certificate-residence/index.ts';
import { certificateTaxDebt } from './certificate-tax-debt/index.ts';
import { communityPropertyLease } from './community-property-lease/index.ts';
import { completionAct } from './completion-act/index.ts';
import { constructionPermit } from './construction-permit/index.ts';
import { constructionPermitExtension } from './construction-permit-extension/index.ts';
import { constructionStartNotice } from './construction-start-notice/index.ts';
import { councilAgendaInitiative } from './council-agenda-initiative/index.ts';
import { demolitionPermit } from './demolition-permit/index.ts';
import { designPermit } from './design-permit/index.ts';
import { earthworksPermit } from './earthworks-permit/index.ts';
import { freeApplication } from './free-application/index.ts';
import { fuelSalePermit } from './fuel-sale-permit/index.ts';
import { headDecision } from './head-decision/index.ts';
import { headOrder } from './head-order/index.ts';
import { incomingLetter } from './incoming-letter/index.ts';
import { informationRequest } from './information-request/index.ts';
import { kindergartenQueue } from './kindergarten-queue/index.ts';
import { landAlienationAuction } from './land-alienation-auction/index.ts';
import { landLease } from './land-lease/index.ts';
import { landPurposeChange } from './land-purpose-change/index.ts';
import { occupancyPermit } from './occupancy-permit/index.ts';
import { openAirTradePermit } from './open-air-trade-permit/index.ts';
import { outdoorAdvertisingPermit } from './outdoor-advertising-permit/index.ts';
import { outgoingLetter } from './outgoing-letter/index.ts';
import { pastureUse } from './pasture-use/index.ts';
import { petition } from './petition/index.ts';
import { publicAssemblyNotice } from './public-assembly-notice/index.ts';
import { publicCateringPermit } from './public-catering-permit/index.ts';
import { receptionAppointment } from './reception-appointment/index.ts';
import { reconstructionPermit } from './reconstruction-permit/index.ts';
import { selfBuiltLegalisation } from './self-built-legalisation/index.ts';
import { socialAid } from './social-aid/index.ts';
import { symbolUsePermit } from './symbol-use-permit/index.ts';
import { taxRecalculation } from './tax-recalculation/index.ts';
import { taxiPermit } from './taxi-permit/index.ts';
import { temporaryStructurePermit } from './temporary-structure-permit/index.ts';
import { treeFelling } from './tree-felling/index.ts';

/**
 * The catalogue: every service by its key, in the order in which citizens find them within their category; at the end what
 * the office does for itself.
 */
export const services: Readonly<Record<string, Service>> = Object.fromEntries(
  [
    designPermit,
    constructionPermit,
    constructionPermitExtension,
    constructionStartNotice,
    reconstructionPermit,
    temporaryStructurePermit,
    demolitionPermit,
    completionAct,
    occupancyPermit,
    addressAssignment,
    landPurposeChange,
    landLease,
    landAlienationAuction,
    selfBuiltLegalisation,
    communityPropertyLease,
    pastureUse,
    alcoholTobaccoPermit,
    openAirTradePermit,
    fuelSalePermit,
    afterMidnightPermit,
    publicCateringPermit,
    outdoorAdvertisingPermit,
    taxiPermit,
    symbolUsePermit,
    treeFelling,
    earthworksPermit,
    burialPlot,
    certificateResidence,
    certificateFamily,
    certificateLandUse,
    certificateTaxDebt,
    taxRecalculation,
    archiveCopy,
    kindergartenQueue,
    socialAid,
    freeApplication,
    petition,
    administrativeComplaint,
    informationRequest,
    councilAgendaInitiative,
    publicAssemblyNotice,
    receptionAppointment,
    incomingLetter,
    outgoingLetter,
    headDecision,
    headOrder,
  ].map((service) => [service.definition.key, service]),
);
