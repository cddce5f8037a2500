using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BeschutWerk.Rules.Mutation;

/// <summary>The package, compiled once with every change of a folder in it.</summary>
internal sealed class MutatedAssembly
{
    private const int MostRounds = 40;

    private readonly string source;
    private readonly CSharpParseOptions parsing = CSharpParseOptions
        .Default.WithLanguageVersion(LanguageVersion.Preview)
        .WithPreprocessorSymbols(
            "NET",
            "NETCOREAPP",
            "NET5_0_OR_GREATER",
            "NET6_0_OR_GREATER",
            "NET7_0_OR_GREATER",
            "NET8_0_OR_GREATER",
            "NET8_0",
            "RELEASE",
            "TRACE"
        );

    private readonly Dictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> firstIds = new(StringComparer.Ordinal);
    private readonly HashSet<int> left = [];
    private readonly Predicate<Change> isWanted;

    /// <param name="source">The folder of the package.</param>
    /// <param name="folders">The folders in it that are changed.</param>
    /// <param name="isWanted">Which of their changes are made.</param>
    /// <param name="references">The folder with the assemblies that the package is compiled against.</param>
    /// <param name="file">The assembly to be written.</param>
    public MutatedAssembly(string source, string[] folders, Predicate<Change> isWanted, string references, string file)
    {
        this.isWanted = isWanted;
        this.source = source;
        var files = FilesOf(source).ToList();
        foreach (var path in files)
        {
            trees[path] = Parse(path);
        }

        var changed = files.Where(path => folders.Any(folder => Change.IsIn(path, folder))).ToList();
        var count = 0;
        var changesOf = new Dictionary<string, List<Change>>(StringComparer.Ordinal);
        foreach (var path in changed)
        {
            firstIds[path] = count;
            changesOf[path] = Mutate(path);
            count += changesOf[path].Count;
        }

        Count = count;
        File.WriteAllLines(
            Path.ChangeExtension(file, "changes.txt"),
            changesOf
                .Values.SelectMany(changes => changes)
                .Select(change => $"{change.Id}\tline {change.Line}\t{change.Key}")
        );
        Compile(ReferencesIn(references), file);
        Changes =
        [
            .. changed
                .SelectMany(path => changesOf[path])
                .Where(change => isWanted(change) && !left.Contains(change.Id)),
        ];
    }

    /// <summary>One more than the highest number of a change.</summary>
    public int Count { get; }

    /// <summary>The changes that compile.</summary>
    public ImmutableArray<Change> Changes { get; }

    public int CountNotCompiled => left.Count;

    /// <summary>The sources, and what the build generated for the target that the tests use.</summary>
    private static IEnumerable<string> FilesOf(string source) =>
        Directory
            .GetFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(source, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal))
            .Where(path =>
                !path.StartsWith("obj/", StringComparison.Ordinal)
                || path.StartsWith("obj/Release/net8.0/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    private SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(source, path)), parsing, path);

    private List<Change> Mutate(string path)
    {
        var original = Statements.In(Parse(path));
        var mutator = new Mutator(path, firstIds[path], change => isWanted(change) && !left.Contains(change.Id));
        var root = mutator.Visit(original.GetRoot())!;
        trees[path] = original.WithRootAndOptions(root, parsing);
        return mutator.Changes;
    }

    private void Compile(IEnumerable<MetadataReference> references, string file)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            checkOverflow: true,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Suppress
        );
        var @switch = CSharpSyntaxTree.ParseText(Switch.Source, parsing, "MutationSwitch.cs");
        var compilation = CSharpCompilation.Create(
            "BeschutWerk.Rules",
            [.. trees.Values, @switch],
            references,
            options
        );
        var paths = firstIds.Keys.ToList();
        for (var round = 0; round < MostRounds && paths.Count > 0; round++)
        {
            paths = [.. paths.Where(path => LeaveOutErrors(compilation, trees[path]))];
            foreach (var path in paths)
            {
                var before = trees[path];
                Mutate(path);
                compilation = compilation.ReplaceSyntaxTree(before, trees[path]);
            }
        }

        using var stream = File.Create(file);
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            var error = result.Diagnostics.First(item => item.Severity is DiagnosticSeverity.Error);
            throw new InvalidOperationException($"The changes do not compile: {error}");
        }
    }

    /// <summary>Whether there were errors in a file; the changes that make them are left out.</summary>
    private bool LeaveOutErrors(CSharpCompilation compilation, SyntaxTree tree)
    {
        var errors = compilation
            .GetSemanticModel(tree)
            .GetDiagnostics()
            .Where(item => item.Severity is DiagnosticSeverity.Error)
            .ToList();
        foreach (var error in errors)
        {
            var culprits = CulpritsOf(error);
            if (culprits.Count == 0)
            {
                throw new InvalidOperationException($"The package does not compile: {error}");
            }

            left.UnionWith(culprits);
        }

        return errors.Count > 0;
    }

    /// <summary>The change in which an error stands; where it stands outside of them, those of the same member.</summary>
    private static List<int> CulpritsOf(Diagnostic error)
    {
        if (error.Location.SourceTree is not { } tree)
        {
            return [];
        }

        var node = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.AncestorsAndSelf().FirstOrDefault(item => item.HasAnnotations(Mutator.Mark)) is { } around)
        {
            return [IdOf(around)];
        }

        var member = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First();
        var marked = member.GetAnnotatedNodes(Mutator.Mark).ToList();
        var calls = marked.Where(IsCall).ToList(); // another call can be of another type
        return [.. (calls.Count > 0 ? calls : marked).Select(IdOf)];
    }

    private static bool IsCall(SyntaxNode marked)
    {
        while (marked is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
        {
            marked = marked is ParenthesizedExpressionSyntax inside
                ? inside.Expression
                : ((ConditionalExpressionSyntax)marked).WhenFalse;
        }

        return marked is InvocationExpressionSyntax;
    }

    private static int IdOf(SyntaxNode node) =>
        int.Parse(node.GetAnnotations(Mutator.Mark).Last().Data!, CultureInfo.InvariantCulture);

    private static List<PortableExecutableReference> ReferencesIn(string folder)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. Directory
                .GetFiles(framework, "System*.dll")
                .Where(IsManaged)
                .Append(Path.Combine(framework, "netstandard.dll"))
                .Append(Path.Combine(folder, "NodaTime.dll"))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains(".Native", StringComparison.Ordinal);
}
