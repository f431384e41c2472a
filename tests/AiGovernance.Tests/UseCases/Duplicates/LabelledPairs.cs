namespace AiGovernance.Tests.UseCases.Duplicates;

/// <summary>Two descriptions of uses of AI, and whether a person says that they are the same (UC-4).</summary>
public sealed record LabelledPair(bool Same, string Title, string Purpose, string OtherTitle, string OtherPurpose)
{
    public override string ToString() => $"{Title} / {OtherTitle}";
}

/// <summary>Thirty pairs, half of them the same use in other words; the others share a field, a technique or a word.</summary>
public static class LabelledPairs
{
    private const string Text = """
        same | Invoice triage assistant | Sorts incoming supplier invoices by cost centre and flags those that need a second look. | Triage of supplier invoices | Incoming invoices are sorted by cost centre; unusual ones are flagged for the accounts team.
        same | CV screener for warehouse jobs | Ranks applications for warehouse jobs by how well they fit the advert. | Applicant ranking for warehouses | Ranks the CVs of people who apply for warehouse jobs.
        same | Customer support chatbot | Answers customers' questions about orders and returns on the website. | Chatbot for customer support | A chatbot on our website that answers customers about their orders and returns.
        same | Meeting minutes writer | Writes minutes of video meetings from the recording. | Automatic meeting minutes | Turns recordings of meetings into written minutes.
        same | Contract clause checker | Compares clauses of supplier contracts with our standard terms and marks differences. | Checking of contract clauses | Marks clauses in supplier contracts that differ from our standard terms.
        same | Sick leave forecast | Predicts sick leave by team for the next month so that shifts can be planned. | Forecasting sick leave for shift planning | Predicts how much sick leave each team will have next month.
        same | Translation of product manuals | Translates manuals of our machines into twelve languages. | Product manual translation | Machine translation of our product manuals into twelve languages.
        same | Fraud detection in expense claims | Finds expense claims of staff that look wrong before they are paid. | Expense claim fraud detector | Looks for wrong expense claims before staff are paid.
        same | Store demand forecast | Predicts sales per store and article to order the right amount. | Demand forecasting for stores | Forecast of sales per article and store for ordering.
        same | Code review helper | Suggests improvements to source code in merge requests of our developers. | Code review assistant for developers | Comments on merge requests and suggests improvements to the source code.
        same | Phone call summaries | Summarises calls of the service centre and puts the summary in the customer record. | Summaries of service centre calls | Each call is summarised and the summary is kept in the customer record.
        same | Credit limit proposal | Proposes a credit limit for new business customers from their annual accounts. | Proposing credit limits | From annual accounts of new business customers a credit limit is proposed.
        same | Camera check of welds | Finds faulty welds in pictures from the production line. | Weld inspection by camera | Pictures of welds from the production line are checked for faults.
        same | Job advert writer | Drafts job adverts from a list of tasks for recruiters. | Drafting job adverts | Recruiters enter a list of tasks and get a draft of the job advert.
        same | Routing of citizens' letters | Reads incoming letters of citizens and sends them to the right department. | Letter routing | Letters from citizens are read and routed to the right department.
        other | Invoice triage assistant | Sorts incoming supplier invoices by cost centre and flags those that need a second look. | Ticket triage assistant | Sorts incoming IT tickets by urgency and sends them to a team.
        other | CV screener for warehouse jobs | Ranks applications for warehouse jobs by how well they fit the advert. | Warehouse picking robots | Robots pick parcels in the warehouse and avoid people.
        other | Customer support chatbot | Answers customers' questions about orders and returns on the website. | Staff handbook chatbot | Answers questions of staff about holidays, travel and the handbook.
        other | Meeting minutes writer | Writes minutes of video meetings from the recording. | Meeting room planner | Proposes rooms and times for meetings from the calendars of those invited.
        other | Contract clause checker | Compares clauses of supplier contracts with our standard terms and marks differences. | Supplier risk score | Scores suppliers by payment behaviour and news about them.
        other | Sick leave forecast | Predicts sick leave by team for the next month so that shifts can be planned. | Store demand forecast | Predicts sales per store and article to order the right amount.
        other | Translation of product manuals | Translates manuals of our machines into twelve languages. | Product picture generator | Makes pictures of products for the web shop.
        other | Fraud detection in expense claims | Finds expense claims of staff that look wrong before they are paid. | Fraud detection in card payments | Stops card payments of customers that look like fraud within seconds.
        other | Code review helper | Suggests improvements to source code in merge requests of our developers. | Log file analysis | Finds unusual patterns in logs of servers and warns the operators.
        other | Phone call summaries | Summarises calls of the service centre and puts the summary in the customer record. | Customer churn forecast | Predicts which customers will leave and proposes an offer.
        other | Credit limit proposal | Proposes a credit limit for new business customers from their annual accounts. | Annual report drafting | Drafts parts of the annual report from figures of the accounts.
        other | Camera check of welds | Finds faulty welds in pictures from the production line. | Visitor counting by camera | Counts visitors in shops from camera pictures without recognising anybody.
        other | Job advert writer | Drafts job adverts from a list of tasks for recruiters. | Advert texts for social media | Drafts advert texts for products for social media posts.
        other | Routing of citizens' letters | Reads incoming letters of citizens and sends them to the right department. | Route planning for lorries | Plans routes of lorries by traffic and time windows.
        other | Energy use forecast for buildings | Predicts the energy our buildings will use to buy power in advance. | Building access by face | Opens doors of buildings for staff whose face is recognised.
        """;

    public static IReadOnlyList<LabelledPair> All { get; } =
        [.. Text.Split('\n').Select(line => line.Split(" | ")).Select(p => new LabelledPair(p[0] == "same", p[1], p[2], p[3], p[4]))];
}
