using System.Diagnostics;
using System.Globalization;
using BeschutWerk.Rules.Mutation;

const int LongestName = 100; // of a folder, on any machine

// The processes that the run starts.
if (args is ["cover", var count, var coverageFile, var classes, var which])
{
    Worker.Cover(int.Parse(count, CultureInfo.InvariantCulture), coverageFile, classes, isFull: which == "all");
    return 0;
}

if (args is ["try", var covered, var plan, var results, var process, var tests])
{
    Worker.Try(covered, plan, results, isFresh: process == "fresh", isFull: tests == "all");
    return 0;
}

if (args is not [var source, var equivalentFile, .. var rest] || rest.Length == 0 || rest[0].StartsWith('-'))
{
    Console.Error.WriteLine(
        "usage: .build/mutation.sh FOLDER... [--quick] [--least PERCENT] [--workers COUNT] [--again FILE] [--tests CLASSES]"
    );
    return 2;
}

string[] folders = [.. rest.TakeWhile(word => !word.StartsWith('-')).Select(word => word.TrimEnd('/'))];
var options = rest[folders.Length..];
var watch = Stopwatch.StartNew();
var named = string.Join('-', folders).Replace('/', '-');
var work = Path.Combine(AppContext.BaseDirectory, "mutated", named[..Math.Min(named.Length, LongestName)]);
CopyTo(work);
var again = Option("--again") is { } list
    ? File.ReadAllLines(list).Select(line => line.Split('\t')[^1]).ToHashSet()
    : null;
var assembly = new MutatedAssembly(
    source,
    folders,
    change => again?.Contains(change.Key) is not false,
    work,
    Path.Combine(work, "BeschutWerk.Rules.dll")
);
Say($"{assembly.Changes.Length} changes; {assembly.CountNotCompiled} more do not compile");

var equivalents = Equivalents.Read(equivalentFile);
var tried = assembly.Changes.Where(change => !equivalents.Contains(change)).ToList();
var run = new MutationRun(work, tried, int.Parse(Option("--workers") ?? "2", CultureInfo.InvariantCulture));
var isFull = !options.Contains("--quick");
run.Cover(assembly.Count, Option("--tests") ?? "", isFull);
run.Try(isFull);

foreach (var change in tried.Where(change => !run.Killed.ContainsKey(change.Id)))
{
    Console.WriteLine(
        $"survived{(run.NotCovered.Contains(change.Id) ? ", no test comes by" : "")}\tline {change.Line}\t{change.Key}"
    );
}

foreach (var stale in again is null ? equivalents.Stale(assembly.Changes, folders) : [])
{
    Console.WriteLine($"no such change\t{stale}");
}

Console.WriteLine("| | changes | killed | cannot matter | survived | killed of those that matter |");
Console.WriteLine("|---|---|---|---|---|---|");
var isEnough = true;
foreach (var folder in folders)
{
    var all = assembly.Changes.Count(change => change.IsIn(folder));
    var mattering = tried.Where(change => change.IsIn(folder)).ToList();
    var killed = mattering.Count(change => run.Killed.ContainsKey(change.Id));
    var score = mattering.Count == 0 ? 100 : 100m * killed / mattering.Count;
    isEnough &= Option("--least") is not { } least || score >= decimal.Parse(least, CultureInfo.InvariantCulture);
    Console.WriteLine(
        FormattableString.Invariant(
            $"| {folder} | {all} | {killed} | {all - mattering.Count} | {mattering.Count - killed} | {Math.Floor(score * 10) / 10} % |"
        )
    );
}

Say("done");
return isEnough ? 0 : 1;

string? Option(string name) => options.SkipWhile(option => option != name).Skip(1).FirstOrDefault();

void Say(string text) => Console.Error.WriteLine(FormattableString.Invariant($"{watch.Elapsed:hh\\:mm\\:ss} {text}"));

// The tests look for files from where they stand, so the copy stands in the repository too.
static void CopyTo(string folder)
{
    if (Directory.Exists(folder))
    {
        Directory.Delete(folder, recursive: true);
    }

    Directory.CreateDirectory(folder);
    foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
    {
        File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
