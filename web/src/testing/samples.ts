import type {
  Alternative,
  Board,
  BoardCell,
  Dataset,
  DemoDataset,
  Plan,
  Rule,
  RuleScore,
  Sensitivity,
  Trouble,
  WeightRange,
} from '@client';

/** Valid things of the contract; a test states only what it is about. */
export const aScenario = (change: Partial<DemoDataset> = {}): DemoDataset => ({
  name: 'taierzhuang-2022',
  title: '台儿庄区煤矿互派',
  programme: 'MUTUAL',
  level: 'COUNTY',
  source: 'T22',
  counts: {
    periods: 4,
    agencies: 6,
    supervisors: 12,
    enterprises: 6,
    sites: 6,
    circuits: 0,
    history: 0,
    suitability: 0,
  },
  ...change,
});

export const aDataset = (change: Partial<Dataset> = {}): Dataset => ({
  ...aScenario(),
  id: 'd-1',
  sha256: 'ab',
  createdAt: '2026-11-01T00:00:00Z',
  revision: 1,
  revisedAt: '2026-11-01T00:00:00Z',
  periods: [{ id: '2022-1', title: '第一批', startsOn: '2022-01-01', endsOn: '2022-06-30' }],
  agencies: [{ id: 'a-1', title: '市应急局' }],
  errors: 0,
  warnings: 0,
  ...change,
});

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  id: 'p-1',
  datasetId: 'd-1',
  datasetRevision: 1,
  datasetTitle: '台儿庄区煤矿互派',
  datasetSha256: 'ab',
  name: '第一方案',
  status: 'SOLVED',
  seed: 1,
  seconds: 30,
  createdAt: '2026-11-01T00:00:00Z',
  stopRequested: false,
  score: '0hard/-3medium/-1234soft',
  feasible: true,
  complete: false,
  summary: { posts: 6, teams: 24, seats: 48, filled: 45, empty: 3, people: 12, supervisors: 12, km: 900 },
  ...change,
});

export const aCell = (change: Partial<BoardCell> = {}): BoardCell => ({
  periodId: '2022-1',
  staffed: true,
  seats: [
    {
      number: 0,
      role: 'LEAD',
      pinned: false,
      supervisor: { id: 's-1', title: '王建国' },
      agency: { id: 'a-1', title: '市应急局' },
      km: 12,
    },
    { number: 1, role: 'SUPPORT', pinned: false },
  ],
  brokenRules: [],
  ...change,
});

export const aBoard = (cells: BoardCell[]): Board => ({
  periods: cells.map(({ periodId }) => ({
    id: periodId,
    title: periodId,
    startsOn: '2022-01-01',
    endsOn: '2022-06-30',
  })),
  rows: [
    {
      postId: 's-001',
      title: '海滨化工',
      mode: 'RESIDENT',
      riskGrade: 'MAJOR',
      sites: [{ id: 's-001', title: '海滨化工' }],
      supportAgencies: [],
      cells,
    },
  ],
  page: { number: 0, size: 50, totalItems: 1, totalPages: 1 },
});

export const aRule = (change: Partial<Rule> = {}): Rule => ({
  id: 'travel',
  titleZh: '往返路程',
  titleEn: 'Travel',
  level: 'SOFT',
  weight: 1,
  eligibility: false,
  amount: 'kilometres from person to post, each posting',
  source: 'W21 四(三)',
  ...change,
});

export const aRuleScore = (change: Partial<RuleScore> = {}): RuleScore => ({
  ruleId: 'travel',
  titleZh: '往返路程',
  titleEn: 'Travel',
  level: 'SOFT',
  weight: 1,
  amount: 1234,
  score: '0hard/0medium/-1234soft',
  matches: 45,
  ...change,
});

const about = { supervisors: [], posts: [], periods: [], agencies: [] };

export const aTrouble = (change: Partial<Trouble> = {}): Trouble => ({
  verdict: 'IMPOSSIBLE',
  seats: 8,
  missing: 3,
  conflicts: [
    {
      things: [
        { ...about, kind: 'SEATS_WANTED', message: '2 lead seats at 海滨化工 in 第一批' },
        { ...about, kind: 'AGENCY_LIMIT', message: '市应急局 may release 1' },
      ],
      people: [{ id: 's-1', title: '王建国' }],
      irreducible: true,
    },
  ],
  moreConflicts: false,
  vacantSeats: [],
  broken: false,
  repairs: [
    {
      measures: [{ ...about, kind: 'RELEASE', price: 1180, message: 'Raise the release limit.' }],
      price: 1180,
      filled: 3,
      empty: 0,
      cheapest: true,
    },
  ],
  ...change,
});

export const anAlternative = (change: Partial<Alternative> = {}): Alternative => ({
  id: 'alt-1',
  score: '0hard/0medium/-1284soft',
  extraCost: 50,
  differentPostings: 12,
  differentPercent: 25,
  different: [12],
  changedSeats: 13,
  movedSupervisors: [{ id: 's-1', title: '王建国' }],
  rules: [
    {
      ...{ ruleId: 'travel', titleZh: '往返路程', titleEn: 'Travel', level: 'SOFT', weight: 1 },
      ...{ leftAmount: 1000, rightAmount: 1090, gain: -90 },
      ...{ leftScore: '0hard/0medium/-1000soft', rightScore: '0hard/0medium/-1090soft' },
    },
    {
      ...{ ruleId: 'team-mix', titleZh: '新老搭配', titleEn: 'Team mix', level: 'SOFT', weight: 20 },
      ...{ leftAmount: 5, rightAmount: 3, gain: 40 },
      ...{ leftScore: '0hard/0medium/-100soft', rightScore: '0hard/0medium/-60soft' },
    },
  ],
  ...change,
});

export const aWeightRange = (change: Partial<WeightRange> = {}): WeightRange => ({
  ruleId: 'travel',
  titleZh: '往返路程',
  titleEn: 'Travel',
  weight: 1,
  amount: 900,
  triedBelow: true,
  triedAbove: true,
  ...change,
});

export const aSensitivity = (change: Partial<Sensitivity> = {}): Sensitivity => ({
  givenScore: '0hard/0medium/-1234soft',
  score: '0hard/0medium/-1234soft',
  improved: false,
  knownPlans: 7,
  probes: 30,
  complete: true,
  rules: [aWeightRange()],
  ...change,
});
