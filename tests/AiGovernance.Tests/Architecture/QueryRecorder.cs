using System.Collections.Concurrent;
using System.Linq.Expressions;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Tests.Architecture;

/// <summary>Keeps every query that the product asks of SQLite, as EF Core sees it before it becomes SQL. Equal queries come once.</summary>
internal sealed class QueryRecorder : IQueryExpressionInterceptor
{
    /// <summary>What the matrix asks. One for all its portals: EF Core keeps its compiled queries beside it.</summary>
    public static readonly QueryRecorder OfMatrix = new();

    private readonly ConcurrentQueue<Expression> seen = [];

    public IReadOnlyCollection<Expression> Seen => seen;

    public void Watch(IServiceCollection services) => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(this));

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        seen.Enqueue(queryExpression);
        return queryExpression;
    }
}
