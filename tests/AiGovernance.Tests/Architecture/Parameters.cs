using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace AiGovernance.Tests.Architecture;

/// <summary>The parameters of a recorded query, with some value for each: SQL is written for values, whatever they are.</summary>
internal static class Parameters
{
    public static IReadOnlyCollection<QueryParameterExpression> Of(Expression query)
    {
        var finder = new Finder();
        finder.Visit(query);
        return finder.Found;
    }

    public static object? Sample(Type type)
    {
        if (type == typeof(string)) return "a";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Sample(inner);
        if (type.IsValueType) return Activator.CreateInstance(type);
        var element = type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        if (element is null) return null;
        var array = Array.CreateInstance(element, 2);
        for (var i = 0; i < 2; i++) array.SetValue(Sample(element), i);
        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(type, array);
    }

    private sealed class Finder : ExpressionVisitor
    {
        public HashSet<QueryParameterExpression> Found { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter) Found.Add(parameter);
            return base.VisitExtension(node);
        }
    }
}
