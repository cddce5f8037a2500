using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The statutory amount, which national law fixes.</content>
public static partial class SubsidyRules
{
    internal static readonly Rule AmountRule = new(
        "subsidy.amount",
        facts: SubsidyAmountFacts.Rows.Descriptions,
        outcomes: Words.All<SubsidyAmountResult>(),
        values: ["gross", "cap", "fullTime", "hoursFactor", "amount", "amountRounded"],
        norms:
        [
            Norm.WswEmploymentExcluded,
            Norm.StatutoryWageCostSubsidy,
            Norm.StatutorySubsidyCap,
            Norm.EmployerCosts,
            Norm.FlatRateSubsidy,
            Norm.OtherSubsidyExcluded,
            Norm.SicknessExcluded,
        ],
        grounds: [Norm.WholePercentWageValue],
        isStatutory: true
    );

    /// <summary>
    /// Reckons the statutory amount by the law of the day: the difference between minimum wage and wage value, each with its
    /// holiday allowance, at most a share of the former; with the employer costs on it, for the hours of the contract. In
    /// the first months of the employment a flat share of the minimum wage can take the place of the difference.
    /// </summary>
    /// <param name="policy">Any policy: the national law under it decides, the same under each.</param>
    /// <param name="facts">The amounts and hours, the day, and whether the flat rate is taken.</param>
    /// <returns>
    /// <para>
    /// The amount, bound, never rounded but in <see cref="SubsidyAmountOutcome.AmountRounded"/>; or excluded, bound, on the
    /// first provision by which there is no subsidy at all.
    /// </para>
    /// <para>
    /// Facts missing while any fact from which it is reckoned is unknown; without the day it is settled only where the law
    /// of every day since the first gives the same amount. Once the months of the flat rate are over, or where the law has
    /// none, an unknown <see cref="SubsidyAmountFacts.FlatRate"/> can only be no.
    /// </para>
    /// <para>Not regulated, with the reason, on a day before the law, or for a flat rate before the law had one.</para>
    /// <para>
    /// Caveats: where the cap binds while there are employer costs; where a wage value that is no whole per cent would
    /// rounded fall on the other side of the cap or reach the minimum wage; on a day after the latest text seen. Source:
    /// Participatiewet article 10d.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value, or the flat rate is taken after its months.
    /// </exception>
    public static Decision<SubsidyAmountOutcome> Amount(Policy policy, SubsidyAmountFacts facts)
    {
        Guard.Initialized(facts.MinimumWage != default, nameof(facts));
        var statutes = Guard.NotNull(policy, nameof(policy)).Statutes;
        return facts.On is { } day ? AmountOn(statutes, statutes.At(day), facts) : AmountOnAnyDay(statutes, facts);
    }

    /// <summary>The amount by one law, which is that of the day, or one that may be while the day is unknown.</summary>
    private static Decision<SubsidyAmountOutcome> AmountOn(
        NationalStatutes statutes,
        LawOnDay law,
        in SubsidyAmountFacts facts
    )
    {
        if (law[Norm.StatutoryWageCostSubsidy] is not { } version)
        {
            return NoAmount(statutes, law, Norm.StatutoryWageCostSubsidy, facts.On);
        }

        var caveats = facts.On is { } day ? statutes.CaveatsOf(version, day) : version.Caveats;
        var reckoning = new SubsidyReckoning(law, version, facts);
        if (IsExcluded(law, facts))
        {
            return Weigh(law, facts, reckoning).Refuse(new SubsidyAmountOutcome(SubsidyAmountResult.Excluded), caveats);
        }

        if (reckoning.IsFlat is true && law[Norm.FlatRateSubsidy] is null)
        {
            return NoAmount(statutes, law, Norm.FlatRateSubsidy, facts.On);
        }

        var weighing = Weigh(law, facts, reckoning);
        return reckoning.Missing == 0
            ? weighing.Decide(
                reckoning.Outcome(),
                reckoning.IsFlat is true ? Norm.FlatRateSubsidy : Norm.StatutoryWageCostSubsidy,
                caveats | reckoning.Warnings
            )
            : weighing.FactsMissing<SubsidyAmountOutcome>(
                reckoning.Missing,
                caveats,
                neededAllTheSame: reckoning.Missing
            );
    }

    /// <summary>
    /// Without the day the amount is settled where every law gives the same; otherwise the day is missing, with whatever
    /// any law lacks besides.
    /// </summary>
    private static Decision<SubsidyAmountOutcome> AmountOnAnyDay(NationalStatutes statutes, SubsidyAmountFacts facts)
    {
        var all = statutes.Since(Norm.StatutoryWageCostSubsidy).Select(law => AmountOn(statutes, law, facts)).ToList();
        var latest = statutes.Latest;
        if (latest[Norm.StatutoryWageCostSubsidy] is not { } version)
        {
            return NoAmount(statutes, latest, Norm.StatutoryWageCostSubsidy, day: null);
        }

        var last = all[all.Count - 1];
        if (all.TrueForAll(decision => IsSameAmount(decision, last)))
        {
            var isSameFactor = all.TrueForAll(decision => decision.Outcome.HoursFactor == last.Outcome.HoursFactor);
            return isSameFactor ? last : last.WithOutcome(last.Outcome with { HoursFactor = null });
        }

        var missing = all.Aggregate(0u, (bits, decision) => bits | ((IMissingFacts)decision).MissingBits);
        if (!IsSameWay(statutes, facts) || all.Exists(decision => decision.Status != DecisionStatus.FactsMissing))
        {
            missing |= SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.On));
            if (facts.WageValue is not null)
            {
                missing &= ~SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.WageValueAmount)); // the day tells whether the amount is needed at all
            }
        }

        return Weigh(latest, facts, new SubsidyReckoning(latest, version, facts), missing)
            .FactsMissing<SubsidyAmountOutcome>(missing, neededAllTheSame: missing);
    }

    private static bool IsSameAmount(in Decision<SubsidyAmountOutcome> one, in Decision<SubsidyAmountOutcome> other) =>
        one.IsDetermined
        && other.IsDetermined
        && one.Outcome.Result == other.Outcome.Result
        && one.Outcome.Amount == other.Outcome.Amount;

    /// <summary>Whether every law reckons with the same numbers, so that the day does not matter whatever else is missing.</summary>
    private static bool IsSameWay(NationalStatutes statutes, SubsidyAmountFacts facts) =>
        statutes
            .Since(Norm.StatutoryWageCostSubsidy)
            .Select(law =>
                law[Norm.StatutoryWageCostSubsidy] is { } version ? new SubsidyReckoning(law, version, facts) : default
            )
            .Distinct()
            .Count() == 1;

    private static Decision<SubsidyAmountOutcome> NoAmount(
        NationalStatutes statutes,
        LawOnDay law,
        Norm norm,
        LocalDate? day
    ) =>
        new Weighing(law.Policy, AmountRule).NotRegulated<SubsidyAmountOutcome>(
            statutes.ReasonFor(norm, day.GetValueOrDefault())
        );

    /// <summary>The conditions without which there is no subsidy, as far as the law and the facts bring them up.</summary>
    private static bool IsExcluded(LawOnDay law, in SubsidyAmountFacts facts) =>
        (facts.WswEmployment is true && law[Norm.WswEmploymentExcluded] is not null)
        || (facts.OtherSubsidy is true && law[Norm.OtherSubsidyExcluded] is not null)
        || (facts.SicknessBenefit is true && law[Norm.SicknessExcluded] is not null);

    /// <summary>The norms of article 10d; what follows from the day is unknown while that is missing.</summary>
    private static Weighing Weigh(
        LawOnDay law,
        in SubsidyAmountFacts facts,
        in SubsidyReckoning reckoning,
        uint missing = 0
    )
    {
        var isDayMissing = (missing & SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.On))) != 0;
        var isExcluded = !isDayMissing && IsExcluded(law, facts);
        var weighing = new Weighing(law.Policy, AmountRule);
        weighing.Weigh(Norm.WswEmploymentExcluded, ExclusionFinding(facts.WswEmployment, isDayMissing));
        weighing.Weigh(
            Norm.StatutoryWageCostSubsidy,
            isExcluded || reckoning.IsFlat is true ? FindingResult.NotApplicable
                : isDayMissing || reckoning.Gross is null ? FindingResult.Unknown
                : FindingResult.Met
        );
        weighing.Weigh(
            Norm.StatutorySubsidyCap,
            isExcluded ? FindingResult.NotApplicable
                : isDayMissing || reckoning.Gross is null ? FindingResult.Unknown
                : ((Answer)(reckoning.Gross <= reckoning.Cap)).Finding
        );
        weighing.Weigh(
            Norm.EmployerCosts,
            isExcluded ? FindingResult.NotApplicable
                : reckoning.Costs is null || (isDayMissing && facts.EmployerCosts is null) ? FindingResult.Unknown
                : FindingResult.Met
        );
        weighing.Weigh(
            Norm.FlatRateSubsidy,
            isExcluded || reckoning.IsFlat is false ? FindingResult.NotApplicable
                : reckoning.Gross is null ? FindingResult.Unknown
                : FindingResult.Met
        );
        weighing.Weigh(Norm.OtherSubsidyExcluded, ExclusionFinding(facts.OtherSubsidy, isDayMissing));
        weighing.Weigh(Norm.SicknessExcluded, ExclusionFinding(facts.SicknessBenefit, isDayMissing));
        return weighing;
    }

    /// <summary>A condition that the facts do not bring up is not at issue; its law can depend on the day.</summary>
    private static FindingResult ExclusionFinding(bool? excludes, bool isDayMissing) =>
        excludes is null ? FindingResult.NotApplicable
        : excludes is true && isDayMissing ? FindingResult.Unknown
        : (!(Answer)excludes).Finding;
}
