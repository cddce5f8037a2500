namespace BeschutWerk.Rules.Tests;

/// <summary>What a value refuses is told with the field, what is allowed there, and what was given.</summary>
public sealed class RefusalTests
{
    private static readonly Policy Nuenen = BuiltInPolicies.Nuenen2019;

    private static readonly Citation Place = Nuenen.CitationOf(Norm.Hardship)!.Value;

    private static readonly Term Months = Term.FromMonths(6);

    private static readonly LocalDate Day = new(2024, 1, 1);

    private static readonly LocalDate Late = new(3000, 1, 1);

    private const string OutOfBounds = "must be a date from 1900-01-01 to 2999-12-31; it was 3000-01-01.";

    private static readonly SubsidyAmountFacts Amounts = new(
        EuroAmount.FromEuros(2000),
        HoursPerWeek.FromHours(24),
        HoursPerWeek.FromHours(36)
    );

    private static readonly (string Message, Action Make)[] Refusals =
    [
        // a provision holds the numbers of its norm, and no others
        (
            "term must be given: TrajectoryStart needs it; it was absent.",
            () => _ = new Provision(Norm.TrajectoryStart, Place)
        ),
        (
            "term must be absent: Hardship has none; it was 6 months.",
            () => _ = new Provision(Norm.Hardship, Place, Months)
        ),
        (
            "percentage must be absent: Hardship has none; it was 30%.",
            () => _ = new Provision(Norm.Hardship, Place, percentage: Percentage.FromPercent(30))
        ),
        (
            "firstDay must be absent: Hardship has none; it was 2024-01-01.",
            () => _ = new Provision(Norm.Hardship, Place, firstDay: Day)
        ),
        (
            "term must be in months for TrajectoryExtension; it was 8 weeks.",
            () => _ = new Provision(Norm.TrajectoryExtension, Place, Term.FromWeeks(8))
        ),
        (
            "firstDay must be a date from 1900-01-01 to 2999-12-31; it was 3000-01-01.",
            () => _ = new Provision(Norm.Introduction, Place, firstDay: new(3000, 1, 1), lastDay: new(3000, 1, 1))
        ),
        (
            "MovesToWorkingDay must be false: TrajectoryExtension has no term that can move; it was true.",
            () => _ = new Provision(Norm.TrajectoryExtension, Place, Months) { MovesToWorkingDay = true }
        ),
        (
            "RefersTo must be the title of a document, or null; it was empty.",
            () => _ = new Provision(Norm.Hardship, Place) { RefersTo = " " }
        ),
        (
            "Force must be discretionary for Hardship; it was inPrinciple.",
            () => _ = new Provision(Norm.Hardship, Place) { Force = Force.InPrinciple }
        ),
        (
            "Force must be inPrinciple or discretionary for PreTrajectory; it was bound.",
            () => _ = new Provision(Norm.PreTrajectory, Place) { Force = Force.Bound }
        ),
        (
            "Requires must be empty: the conditions of TargetGroup are norms of their own, or it has none; it was reported.",
            () => _ = new Provision(Norm.TargetGroup, Place) { Requires = [Condition.Reported] }
        ),
        (
            "Requires must be of specialCase, unfairnessEstablished; it was reported.",
            () => _ = new Provision(Norm.Hardship, Place) { Requires = [Condition.Reported] }
        ),
        (
            "Requires must not hold wageValue without a percentage; it was [wageValue].",
            () => _ = new Provision(Norm.NewAdviceRequest, Place) { Requires = [Condition.WageValue] }
        ),
        (
            "Requires must hold wageValue, for which the percentage is given; it was [higherWageValueExpected, newWorkplace].",
            () =>
                _ = new Provision(Norm.NewTrajectory, Place, Months, Percentage.FromPercent(30))
                {
                    Requires = [Condition.HigherWageValueExpected, Condition.NewWorkplace],
                }
        ),
        (
            "Conduct must be empty: Hardship lists no conduct; it was [other].",
            () => _ = new Provision(Norm.Hardship, Place) { Conduct = [Conduct.Other] }
        ),
        (
            "Conduct must be one or more of alcoholAbuse, crimeAgainstTrust, violenceInsultOrThreat, damageOrEndangerment, recklessnessAfterWarning, disclosureOfSecrets, refusalOfOrders, unfitnessByOwnFault; it was [].",
            () => _ = new Provision(Norm.MisconductKinds, Place) { Conduct = [] }
        ),
        (
            "Conduct must be one or more of alcoholAbuse, crimeAgainstTrust, violenceInsultOrThreat, damageOrEndangerment, recklessnessAfterWarning, disclosureOfSecrets, refusalOfOrders, unfitnessByOwnFault; it was [other, none].",
            () => _ = new Provision(Norm.MisconductKinds, Place) { Conduct = [Conduct.Other, Conduct.None] }
        ),
        (
            "Items must be empty: Hardship lists nothing; it was 1 items.",
            () => _ = new Provision(Norm.Hardship, Place) { Items = ["jobcoach"] }
        ),
        (
            "Items must each be a text on one line; it was an empty item, or one with line breaks.",
            () => _ = new Provision(Norm.SupportingProvisions, Place) { Items = ["jobcoach\nproefplaatsing"] }
        ),
        (
            "Items must each be a text on one line; it was an empty item, or one with line breaks.",
            () => _ = new Provision(Norm.SupportingProvisions, Place) { Items = [" "] }
        ),
        (
            "provisions must regulate each norm once; it was Hardship twice.",
            () => _ = new ProvisionCollection(new Provision(Norm.Hardship, Place), new Provision(Norm.Hardship, Place))
        ),
        // policies
        (
            "Key must be lower-case letters, digits and hyphens; it was 'Nuenen'.",
            () => _ = Nuenen with { Key = "Nuenen" }
        ),
        ("Key must be lower-case letters, digits and hyphens; it was 'één'.", () => _ = Nuenen with { Key = "één" }),
        ("Key must be lower-case letters, digits and hyphens; it was ''.", () => _ = Nuenen with { Key = "" }),
        (
            "number must be made with its constructor or factory: a default value holds no facts; it was default.",
            () => _ = new PositionSetting(PositionBasis.Ministerial, default(PositionQuota))
        ),
        (
            "citation must be made with its constructor or factory: a default value holds no facts; it was default.",
            () => _ = new PositionSetting(PositionBasis.Ministerial, citation: default(Citation))
        ),
        (
            "dutch must be given, or the English word; it was neither.",
            () => _ = new OwnWord(Thing.LastSafetyNet, null, null)
        ),
        (
            $"dutch must be 1 to 100 characters on one line, or null; it was '{new string('a', 101)}'.",
            () => _ = new OwnWord(Thing.LastSafetyNet, new string('a', 101), null)
        ),
        (
            "english must be 1 to 100 characters on one line, or null; it was ' '.",
            () => _ = new OwnWord(Thing.LastSafetyNet, null, " ")
        ),
        (
            "english must be 1 to 100 characters on one line, or null; it was 'last\nnet'.",
            () => _ = new OwnWord(Thing.LastSafetyNet, null, "last\nnet")
        ),
        // a history of policies
        ("entries must hold at least one policy; it was empty.", () => _ = new PolicyHistory()),
        (
            "entries[1] must have another key than its predecessors; it was nuenen-2019.",
            () => _ = new PolicyHistory(Entry(Nuenen), Entry(Nuenen))
        ),
        (
            "entries[1] must not be adopted before first (2024-01-01), which it follows; it was second, adopted on 2023-12-31.",
            () => _ = new PolicyHistory(Entry(From("first", Day)), Entry(From("second", Day.PlusDays(-1))))
        ),
        (
            "entries[1] must come into force on 2024-01-02 or later: otherwise first would never be in force; it was second, in force from 2024-01-01.",
            () => _ = new PolicyHistory(Entry(From("first", Day)), Entry(From("second", Day)))
        ),
        (
            "entries[1] must be in force on some day, not end before it can have come into force (2024-01-02 at the earliest); it was second, which ends on 2024-01-01.",
            () =>
                _ = new PolicyHistory(
                    Entry(From("first", Day)),
                    Entry(
                        Nuenen with
                        {
                            Key = "second",
                            Validity = new(lastDay: Day),
                            Provisions = Nuenen.Provisions.Without(Norm.EntryIntoForce),
                        }
                    )
                )
        ),
        (
            "PublishedOn must bring a first day in force up to lastDay (2024-01-31); it was 2024-02-01.",
            () =>
                PolicyRules.InForce(
                    Nuenen with
                    {
                        Validity = new(lastDay: new(2024, 1, 31)),
                    },
                    new PolicyInForceFacts(Day) { PublishedOn = new(2024, 2, 1) }
                )
        ),
        // regulations and places
        ("Title must be the citation title of the regulation; it was empty.", () => _ = new Regulation(" ")),
        ("Title must stand on one line; it was a text with control characters.", () => _ = new Regulation("Wet\nx")),
        (
            "BwbId must be BWBR with seven digits, or null; it was 'BWBR00157'.",
            () => _ = new Regulation("Wet", "BWBR00157")
        ),
        (
            "BwbId must be BWBR with seven digits, or null; it was 'BWBR001570x'.",
            () => _ = new Regulation("Wet", "BWBR001570x")
        ),
        (
            "BwbId must be BWBR with seven digits, or null; it was 'BWBR001570!'.",
            () => _ = new Regulation("Wet", "BWBR001570!")
        ),
        (
            "BwbId must be BWBR with seven digits, or null; it was 'BWBRx015703'.",
            () => _ = new Regulation("Wet", "BWBRx015703")
        ),
        .. new[] { "CVDR", "CVDR1/", "CVDR1x", "CVDR!1", "CVDR1234567890", "CVDR1/2/3", "cvdr1" }.Select(id =>
            (
                $"CvdrId must be CVDR with a number and perhaps a version, such as CVDR361766/5, or null; it was '{id}'.",
                (Action)(() => _ = new Regulation("Regels") { CvdrId = id })
            )
        ),
        (
            "words must be a place in words: 1 to 200 characters on one line, without curved quotation marks; it was ' '.",
            () => Citation.InWords(" ", Nuenen.Regulation)
        ),
        // national law
        (
            "provision must be of a norm of national law; it was Hardship.",
            () =>
                _ = new StatutoryProvision(
                    new Provision(Norm.Hardship, Place),
                    Day,
                    LawSource.Text,
                    "wetten.overheid.nl"
                )
        ),
        (
            "readIn must say what was read; it was empty.",
            () => _ = new StatutoryProvision(new Provision(Norm.WswClosed, Place), Day, LawSource.Text, " ")
        ),
        (
            "decrees must not overlap in their years; it was second.",
            () =>
                _ = new NationalStatutes(
                    [],
                    [
                        new EquatedDaysDecree(2020, 2022, LawSource.Text, "first", EquatedDays.None),
                        new EquatedDaysDecree(2022, 2024, LawSource.Text, "second", EquatedDays.None),
                    ],
                    Day
                )
        ),
        // the hardship clause
        (
            "original must be determined; it was factsMissing.",
            () => HardshipRules.Depart(Nuenen, ProvisionRules.Sickness(Nuenen, new()), "notApplicable", new())
        ),
        (
            "original must be decided under maastricht-2024; it was nuenen-2019.",
            () => HardshipRules.Depart(BuiltInPolicies.Maastricht2024, Sickness, "notApplicable", new())
        ),
        (
            "newOutcome must be one of noRiskPolicyApplies, notApplicable; it was 'perhaps'.",
            () => HardshipRules.Depart(Nuenen, Sickness, "perhaps", new())
        ),
        (
            "newOutcome must be another than the original outcome; it was noRiskPolicyApplies.",
            () => HardshipRules.Depart(Nuenen, Sickness, Sickness.Outcome, new())
        ),
        (
            "original must not be a departure itself; it was hardship.depart.",
            () =>
                HardshipRules.Depart(
                    Nuenen,
                    HardshipRules.Depart(
                        Nuenen,
                        Sickness,
                        "notApplicable",
                        new HardshipFacts { FixedByStatute = true }
                    ),
                    "departed",
                    new()
                )
        ),
        (
            "SuitableInstruments must be a combination of none, wageCostSubsidy, guidance, physicalAdaptation, taskSplitting, adaptedGuidance, adaptedPace, adaptedHours, other; it was 256.",
            () => _ = new InstrumentFacts { SuitableInstruments = (SuitableInstruments)256 }
        ),
        // days of facts
        ($"ReceivedOn {OutOfBounds}", () => _ = new AdviceTermFacts(Day, Day) { ReceivedOn = Late }),
        ($"DecidedOn {OutOfBounds}", () => _ = new IndicationTermFacts(Day, Day) { DecidedOn = Late }),
        ($"DecidedOn {OutOfBounds}", () => _ = new SubsidyTermFacts(Day, Day) { DecidedOn = Late }),
        ($"On {OutOfBounds}", () => _ = Amounts with { On = Late }),
        ($"EmploymentFirstDay {OutOfBounds}", () => _ = EmployedFrom(Late)),
        ($"equatedDays[0] {OutOfBounds}", () => _ = new EquatedDays(Late)),
        ($"equatedDays[1] {OutOfBounds}", () => _ = new EquatedDays(Day, Late)),
        // what an amount is reckoned from
        (
            "minimumWage must be more than 0; it was 0.",
            () => _ = new SubsidyAmountFacts(default, HoursPerWeek.FromHours(24), HoursPerWeek.FromHours(36))
        ),
        (
            "hours must be more than 0; it was 0:00.",
            () => _ = new SubsidyAmountFacts(EuroAmount.FromEuros(2000), default, HoursPerWeek.FromHours(36))
        ),
        (
            "fullTimeHours must be more than 0; it was 0:00.",
            () => _ = new SubsidyAmountFacts(EuroAmount.FromEuros(2000), HoursPerWeek.FromHours(24), default)
        ),
        ("whole must be more than 0; it was 0:00.", () => _ = new HoursFactor(HoursPerWeek.FromHours(24), default)),
        (
            "fullTimeHours must be more than 0; it was 0:00.",
            () => EuroAmount.FromEuros(2000).InProportion(HoursPerWeek.FromHours(24), default)
        ),
        (
            "WageValue must be absent where wageValueAmount is given; it was 40%.",
            () =>
                _ = new SubsidyAmountFacts(
                    EuroAmount.FromEuros(2000),
                    HoursPerWeek.FromHours(24),
                    HoursPerWeek.FromHours(36),
                    EuroAmount.FromEuros(800.5m),
                    WageValue.FromPercent(40)
                )
        ),
        (
            "On must not be after the last day of the flat rate (2026-06-30); it was 2026-07-01.",
            () =>
                SubsidyRules.Amount(
                    Nuenen,
                    EmployedFrom(new(2026, 1, 1)) with
                    {
                        On = new(2026, 7, 1),
                        FlatRate = true,
                    }
                )
        ),
        (
            "PreviousExtensionMonths must be 0 or more months; it was -1.",
            () => _ = new SubsidyFacts { PreviousExtensionMonths = -1 }
        ),
        (
            "months must be 0 to 100; it was 101.",
            () => new PlacementTrajectory(Day, 1000).ExtendedBy(100).ExtendedBy(101)
        ),
        // groups of a waiting list
        .. new[] { "", new string('a', 65), "a b", "a/b", "a:b", "a@b", "a[b", "a`b", "a{b", "é" }.Select(name =>
            (
                $"name must be a name of 1 to 64 letters, digits and hyphens; it was '{name}'.",
                (Action)(() => WaitingListKey.Group(name))
            )
        ),
        (
            "entries[0].Groups must be of the groups of this policy: schoolLeaver, benefit; it was 'benefits'.",
            () =>
                WaitingListRules.Next(
                    Nuenen with
                    {
                        WaitingListOrder = new WaitingListOrder(
                            WaitingListKey.Group("schoolLeaver"),
                            WaitingListKey.Group("benefit")
                        ),
                    },
                    new WaitingListFacts(Day, new WaitingList(new WaitingListEntry("A", Day) { Groups = ["benefits"] }))
                )
        ),
        (
            "entries[1].IndicatedOn must not be after on (2024-01-01); it was 2024-01-02.",
            () =>
                _ = new WaitingListFacts(
                    Day,
                    new WaitingList(new WaitingListEntry("A", Day), new WaitingListEntry("B", Day.PlusDays(1)))
                )
        ),
        (
            "entries[0].MisconductDismissalOn must not be after on (2024-01-01); it was 2024-01-03.",
            () =>
                _ = new WaitingListFacts(
                    Day,
                    new WaitingList(
                        new WaitingListEntry("A", Day, misconductDismissalOn: Day.PlusDays(2)),
                        new WaitingListEntry("B", Day, misconductDismissalOn: Day.PlusDays(1))
                    )
                )
        ),
    ];

    public static TheoryData<string> Messages => [.. Refusals.Select(refusal => refusal.Message).Distinct()];

    private static Decision<SicknessOutcome> Sickness =>
        ProvisionRules.Sickness(Nuenen, new SicknessFacts { DuringEmployment = true });

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_refusal_says_what_is_wrong_what_is_allowed_and_what_was_given(string message)
    {
        foreach (var (_, make) in Refusals.Where(refusal => refusal.Message == message))
        {
            make.Should().Throw<InvalidValueException>().Which.Message.Split(" (Parameter")[0].Should().Be(message);
        }
    }

    private static SubsidyAmountFacts EmployedFrom(LocalDate day) =>
        new(Amounts.MinimumWage, Amounts.Hours, Amounts.FullTimeHours, employmentFirstDay: day);

    private static PolicyHistoryEntry Entry(Policy policy) => new(policy);

    private static Policy From(string key, LocalDate day) =>
        Nuenen with
        {
            Key = key,
            Validity = new(adoptedOn: day, inForceFrom: day),
        };
}
