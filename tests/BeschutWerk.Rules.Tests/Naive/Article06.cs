namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 6: the employment. Who employs: article 7 lid 1 onder d, or the development company of Maastricht.</summary>
internal static class Article06
{
    private static readonly LocalDate[] FirstContracts = [new(2024, 1, 1), new(2024, 2, 29), new(2025, 8, 31)];

    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<EmploymentContractFacts>("employment.contract", Contract, AroundTheTwoYears),
            NaiveRule.Of<EmploymentHoursFacts>("employment.hours", Hours, AroundFullTime),
            NaiveRule.Of<EmployerFacts>("employment.employer", Employer),
        ];

    /// <summary>Lid 1 and 2: an investigation that is unknown, pending or absent has shown nothing.</summary>
    private static Ruling Contract(PolicyText text, EmploymentContractFacts facts)
    {
        if (text.Lacks(Norm.TemporaryContract))
        {
            return Ruling.NotRegulated;
        }

        var lastDay = Calendar.LastDayFrom(facts.FirstContractOn, text.Months(Norm.TemporaryContract));
        var ruling =
            facts.On <= lastDay ? text.InPrinciple("temporary", Norm.TemporaryContract)
            : text.Lacks(Norm.PermanentContract) ? Ruling.NotRegulated
            : facts.NoLongerInTargetGroup is true ? text.Must("noOffer", Norm.PermanentContract)
            : text.Must("permanent", Norm.PermanentContract);
        return ruling == Ruling.NotRegulated ? ruling : ruling.With("lastDay", lastDay);
    }

    /// <summary>Lid 3 and 4.</summary>
    private static Ruling Hours(PolicyText text, EmploymentHoursFacts facts)
    {
        if (facts.Hours < facts.FullTimeHours)
        {
            return text.Lacks(Norm.ReducedHours) ? Ruling.NotRegulated
                : facts.MedicalRestriction is true
                || facts.OtherInability is OtherInability.Durable or OtherInability.Temporary
                    ? text.May("permitted", Norm.ReducedHours)
                : text.Must("refused", Norm.ReducedHours);
        }

        return text.Lacks(Norm.FullTime) ? Ruling.NotRegulated
            : facts.Hours == facts.FullTimeHours ? text.May("permitted", Norm.FullTime)
            : text.Must("refused", Norm.FullTime);
    }

    private static Ruling Employer(PolicyText text, EmployerFacts facts) =>
        text.Has(Norm.DevelopmentCompanyEmployer) && facts.ShelteredWorkFits is true
            ? text.Must("developmentCompany", Norm.DevelopmentCompanyEmployer)
        : text.Has(Norm.SuitableWorkplace) ? text.Must("anyFormalEmployer", Norm.SuitableWorkplace)
        : Ruling.NotRegulated;

    private static Dictionary<string, object[]> AroundTheTwoYears(PolicyText text)
    {
        var months = text.Has(Norm.TemporaryContract) ? text.Months(Norm.TemporaryContract) : 24;
        var lastDays = FirstContracts.Select(day => Calendar.LastDayFrom(day, months));
        return new()
        {
            ["firstContractOn"] = [.. FirstContracts.Cast<object>()],
            ["on"] = [.. Calendar.Around([.. FirstContracts, .. lastDays]).Cast<object>()],
        };
    }

    private static Dictionary<string, object[]> AroundFullTime(PolicyText text) =>
        new()
        {
            ["fullTimeHours"] = [HoursPerWeek.FromHours(36), HoursPerWeek.FromHoursAndMinutes(38, 20)],
            ["hours"] =
            [
                HoursPerWeek.FromHours(0.25m),
                HoursPerWeek.FromHours(35.99m),
                HoursPerWeek.FromHours(36),
                HoursPerWeek.FromHours(36.01m),
                HoursPerWeek.FromHoursAndMinutes(38, 19),
                HoursPerWeek.FromHoursAndMinutes(38, 20),
                HoursPerWeek.FromHoursAndMinutes(38, 21),
                HoursPerWeek.FromHours(40),
            ],
        };
}
