<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>DepositPanel</name>
    <message>
        <source>Choose a deposit in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate {number}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the settings, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} rupiah on the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {number} was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositsView</name>
    <message>
        <source>Find by name, number or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a term deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term deposit runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deposits, together {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Whose: name, number or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the member, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a term deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length of term deposits has a rate today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board sets rates in the rules of savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary savings {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {name} put away, number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To voluntary savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the deposit out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out before the due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for taking it early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out before the due day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit of {name} is due on {day}. Of {balance}, {penalty} is kept; the member gets {paid}, and no interest from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid to {name}, receipt {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} moved to the voluntary savings of {name}, receipt {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollForm</name>
    <message>
        <source>Roll over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the deposit over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the deposit runs on until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDeposits</name>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months, {rate} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To voluntary savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDepositsDesk</name>
    <message>
        <source>Term deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a term deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermOutlook</name>
    <message>
        <source>Interest until then, no tax on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest until then, after {tax} of tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member then has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
