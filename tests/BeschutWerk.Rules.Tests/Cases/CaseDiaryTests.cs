using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Cases with all that their review says on each day that matters, in the folder Diaries: of a case its name, the policy,
/// what is known without a date, its events, a line of dots, and then its diary as <see cref="CaseDiary"/> writes it.
/// </summary>
/// <remarks>
/// Each line follows from the texts of the policy. One that changes is a change of what someone is told: read the article
/// before you change it here.
/// </remarks>
public sealed class CaseDiaryTests
{
    private const string Folder = "tests/BeschutWerk.Rules.Tests/Cases/Diaries";

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var path in Directory.GetFiles(Repository.PathTo(Folder), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var text in CasesOf(path))
                {
                    names.Add(Path.GetFileName(path), text.Split('\n')[0]);
                }
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void On_each_day_a_review_says_what_the_texts_say_and_no_more(string file, string name)
    {
        var parts = CasesOf(Path.Combine(Repository.PathTo(Folder), file))
            .Single(text => text.Split('\n')[0] == name)
            .Split("\n....\n");
        var head = parts[0].Split('\n', 4);
        var diary = parts[1].Trim();
        var days = diary.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).ToArray();
        days.Should().NotBeEmpty();
        var policy = head[1] == "Nuenen" ? OfNuenen : OfMaastricht;
        var now = CaseDiary.Of(head[3], head[2] == "nothing known" ? "" : head[2], policy, days);
        if (now != diary)
        {
            // a change on purpose is read against the article, and then copied from here
            var copies = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "diaries"));
            System.IO.File.WriteAllText(
                Path.Combine(copies.FullName, $"{file}.{name.Length}-{days.Length}.actual.txt"),
                $"# {parts[0]}\n....\n{now}\n"
            );
        }

        now.Should().Be(diary, "of {0}", name);
    }

    private static string[] CasesOf(string path) =>
        System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split("# ", StringSplitOptions.RemoveEmptyEntries);
}
