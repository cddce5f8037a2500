using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace BeschutWerk.Rules.Mutation;

/// <summary>A method that gives nothing and is written with an arrow has a statement too, which can be left out.</summary>
internal sealed class Statements : CSharpSyntaxRewriter
{
    public static SyntaxTree In(SyntaxTree tree) =>
        tree.WithRootAndOptions(new Statements().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        node
            is {
                ExpressionBody: { } arrow,
                ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            }
        && arrow.Expression is InvocationExpressionSyntax or AssignmentExpressionSyntax
            ? node.WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithBody(
                    Block(
                        Token(SyntaxKind.OpenBraceToken).WithTriviaFrom(arrow.ArrowToken),
                        [ExpressionStatement(arrow.Expression)],
                        Token(SyntaxKind.CloseBraceToken).WithTriviaFrom(node.SemicolonToken)
                    )
                )
            : node;
}
