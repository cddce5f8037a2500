using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>What a property that fails prints of a case, a policy or a list.</summary>
public sealed class PrintedPropertyTests
{
    [Fact]
    public void A_case_is_printed_as_its_file_an_event_a_line() =>
        Failing(Prop.ForAll(Arbitraries.CaseFiles(), file => file.Events.Length < 2))
            .Should()
            .MatchRegex(
                """
                {"case": "z-1", "policy": "[a-z0-9-]+",.* "events": \[
                  {"on": "\d{4}-\d\d-\d\d", "type": "\w+".*},
                  {"on": "\d{4}-\d\d-\d\d", "type": "\w+".*}\]}
                """
            );

    [Fact]
    public void A_case_on_a_day_is_printed_with_the_day() =>
        Failing(Prop.ForAll(Arbitraries.CasesOnDays(), item => item.File.Events.IsEmpty))
            .Should()
            .MatchRegex("\non \\d{4}-\\d\\d-\\d\\d:\n{\"case\": \"z-1\", ");

    [Fact]
    public void A_policy_is_printed_with_what_it_regulates_a_line_each() =>
        Failing(Prop.ForAll(Arbitraries.Policies(), policy => !policy.Regulates(Norm.TrajectoryStart)))
            .Should()
            .MatchRegex("\nergens-\\d+: .*\n  [^\n]+ TrajectoryStart \\(term: \\d+ months\\)\n");

    [Fact]
    public void A_waiting_list_is_printed_with_what_is_known_of_everyone_on_it() =>
        Failing(Prop.ForAll(Arbitraries.WaitingLists(), list => list.Count < 1))
            .Should()
            .MatchRegex("\\[text-\\d+ \\(indicatedOn: \\d{4}-\\d\\d-\\d\\d");

    private static string Failing(Property property) =>
        property
            .Invoking(it => it.QuickCheckThrowOnFailure())
            .Should()
            .Throw<Exception>()
            .Which.Message.ReplaceLineEndings("\n");
}
