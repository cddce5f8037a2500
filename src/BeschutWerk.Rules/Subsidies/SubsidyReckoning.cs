namespace BeschutWerk.Rules;

/// <summary>
/// Article 10d lid 4 or 5 as one version of the law reckons, step by step: what is left of the minimum wage, the cap, the
/// employer costs, the hours. A step is null where a fact for it is unknown.
/// </summary>
internal readonly record struct SubsidyReckoning
{
    private readonly Caveats notWhole;

    public SubsidyReckoning(LawOnDay law, StatutoryProvision version, in SubsidyAmountFacts facts)
    {
        IsFlat = IsFlatRate(law, facts);
        Gross = GrossOf(law, version, facts, IsFlat);
        Cap = law[Norm.StatutorySubsidyCap]?.Provision.Percentage is { } share ? facts.MinimumWage.Share(share) : null;
        Costs = facts.EmployerCosts ?? law[Norm.EmployerCosts]?.Provision.Percentage;
        Counted = HoursPerWeek.Min(facts.Hours, FullEmployment(version, facts));
        Whole = IsByBase(version) ? version.FormulaHours.GetValueOrDefault() : FullEmployment(version, facts);
        Missing = MissingOf(facts, IsFlat, WageValueOf(version, facts), Costs);
        notWhole =
            IsFlat is false && version.Formula is not SubsidyFormula.ShareOfWageDue
                ? NotWholeCaveat(law, facts)
                : Caveats.None;
    }

    /// <summary>
    /// Whether the flat rate takes the place of the difference; null while unknown. Where there is none, or its months are
    /// over, what is unknown can only be no.
    /// </summary>
    public bool? IsFlat { get; }

    /// <summary>The difference, or the flat share in its place.</summary>
    public EuroAmount? Gross { get; }

    /// <summary>The most that is subsidised of it; null too where the law sets none.</summary>
    public EuroAmount? Cap { get; }

    /// <summary>The employer costs on what is left: as given, or as the law has them.</summary>
    public Percentage? Costs { get; }

    /// <summary>The hours that count.</summary>
    public HoursPerWeek Counted { get; }

    /// <summary>The hours for which the amount before them holds.</summary>
    public HoursPerWeek Whole { get; }

    /// <summary>The facts without which nothing is reckoned, a bit for each.</summary>
    public uint Missing { get; }

    /// <summary>The warnings of the reckoning.</summary>
    public Caveats Warnings =>
        notWhole | (Gross > Cap && Costs > Percentage.Zero ? Caveats.CapBeforeEmployerCosts : Caveats.None);

    /// <summary>The amount; no fact is missing.</summary>
    public SubsidyAmountOutcome Outcome()
    {
        var gross = Gross.GetValueOrDefault();
        var subsidised = Cap is { } most ? EuroAmount.Min(gross, most) : gross;
        var fullTime = subsidised.Plus(subsidised.Share(Costs.GetValueOrDefault()));
        return new(
            SubsidyAmountResult.Amount,
            gross,
            Cap,
            fullTime,
            new HoursFactor(Counted, Whole),
            fullTime.InProportion(Counted, Whole)
        );
    }

    private static bool? IsFlatRate(LawOnDay law, in SubsidyAmountFacts facts)
    {
        if (law[Norm.FlatRateSubsidy] is not { Provision.Term: { } months } version)
        {
            return facts.FlatRate ?? false;
        }

        if (facts.EmploymentFirstDay is not { } firstDay)
        {
            return facts.FlatRate;
        }

        var lastDay = months.LastDayFrom(firstDay);
        if (facts is { FlatRate: true, On: { } on } && on > lastDay)
        {
            Guard.Refuse(
                nameof(facts.On),
                $"must not be after the last day of the flat rate ({Guard.Iso(lastDay)})",
                Guard.Iso(on)
            );
        }

        // while the day is unknown they are over where they were before there was a flat rate
        return facts.FlatRate ?? ((facts.On ?? version.FirstDay) > lastDay ? false : null);
    }

    private static EuroAmount? GrossOf(
        LawOnDay law,
        StatutoryProvision version,
        in SubsidyAmountFacts facts,
        bool? isFlat
    ) =>
        isFlat switch
        {
            true when facts is { On: not null, EmploymentFirstDay: not null } => law[Norm.FlatRateSubsidy]
                ?.Provision
                .Percentage
                is { } share
                ? facts.MinimumWage.Share(share)
                : null,
            false => WageValueOf(version, facts) is { } wageValue
                ? facts.MinimumWage.LessNotBelowZero(wageValue)
                : null,
            _ => null,
        };

    /// <summary>A share of the wage that is due is not known by its percentage.</summary>
    private static EuroAmount? WageValueOf(StatutoryProvision version, in SubsidyAmountFacts facts) =>
        facts.WageValue is { } share && version.Formula is not SubsidyFormula.ShareOfWageDue
            ? facts.MinimumWage.Share(share.Percentage)
            : facts.WageValueAmount;

    /// <summary>Full employment in comparable employment, of which a version may count no more than some hours.</summary>
    private static HoursPerWeek FullEmployment(StatutoryProvision version, in SubsidyAmountFacts facts) =>
        version.FormulaHours is { } most && !IsByBase(version)
            ? HoursPerWeek.Min(most, facts.FullTimeHours)
            : facts.FullTimeHours;

    private static bool IsByBase(StatutoryProvision version) =>
        version.Formula is SubsidyFormula.ShareOfMinimumWageByHours;

    /// <summary>Where a wage value in per cent, rounded, would come to the other side of the cap, or reach the minimum wage.</summary>
    private static Caveats NotWholeCaveat(LawOnDay law, in SubsidyAmountFacts facts)
    {
        if (facts.WageValue is not { } wageValue)
        {
            return Caveats.None;
        }

        var atCap = law[Norm.StatutorySubsidyCap]?.Provision.Percentage is { } cap
            ? wageValue.CaveatAt(Percentage.Hundred.Minus(cap))
            : Caveats.None;
        return atCap | wageValue.CaveatAt(Percentage.Hundred);
    }

    private static uint MissingOf(in SubsidyAmountFacts facts, bool? isFlat, EuroAmount? wageValue, Percentage? costs)
    {
        var missing =
            isFlat is not true && wageValue is null
                ? SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.WageValueAmount))
                : 0;
        if (isFlat is not false)
        {
            missing |= facts.EmploymentFirstDay is null
                ? SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.EmploymentFirstDay))
                : 0;
            missing |= facts.On is null ? SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.On)) : 0;
        }

        if (isFlat is null)
        {
            missing |= SubsidyAmountFacts.Rows.Bit(nameof(SubsidyAmountFacts.FlatRate));
        }

        return costs is null ? missing | SubsidyAmountFacts.Rows.Bit("employerCostPercent") : missing;
    }
}
